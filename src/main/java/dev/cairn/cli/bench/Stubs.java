package dev.cairn.cli.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openjdk.jmh.generators.core.BenchmarkGenerator;
import org.openjdk.jmh.generators.core.FileSystemDestination;
import org.openjdk.jmh.generators.reflection.RFGeneratorSource;

/**
 * The classes JMH wraps around benchmarks, made when benchmarks are run: so none of them, nor JMH,
 * is part of what is built and given away.
 */
final class Stubs {
  private Stubs() {}

  /** Leaves classes and JMH's list of them in a folder. */
  static void make(Path folder, Class<?> benchmarks) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    FileSystemDestination destination =
        new FileSystemDestination(folder.toFile(), sources.toFile());
    RFGeneratorSource source = new RFGeneratorSource();
    source.processClasses(benchmarks);
    BenchmarkGenerator generator = new BenchmarkGenerator();
    generator.generate(source, destination);
    generator.complete(source, destination);
    if (destination.hasErrors()) {
      throw new IOException("JMH cannot wrap " + benchmarks + ": " + destination.getErrors());
    }
    compile(folder, sources);
  }

  private static void compile(Path folder, Path sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new IOException("Benchmarks need a whole JDK, and this Java has no compiler");
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<String> options =
        List.of(
            "-proc:none",
            "-nowarn",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString());
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      boolean compiled =
          javac
              .getTask(
                  said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new IOException("The wrapped benchmarks do not compile: " + said);
      }
    }
  }
}
