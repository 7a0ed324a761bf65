package dev.cairn.cli.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lets a fresh Java measure: nothing that ran before bends its figures. */
public final class Benchmarks {
  private final Path home;

  /** The benchmarks of a checkout, with its packs and sample athletes. */
  public Benchmarks(Path home) {
    this.home = home;
  }

  /** Whether JMH is here; it belongs to a checkout and is not given away with Cairn. */
  public static boolean possible() {
    return ClassLoader.getSystemResource("org/openjdk/jmh/runner/Runner.class") != null;
  }

  /** Measures planning and writes the report; false when that failed, which has been said. */
  public boolean plan(List<String> options, OutputStream out)
      throws IOException, InterruptedException {
    Path stubs = Files.createTempDirectory("cairn-bench");
    try {
      Stubs.make(stubs, PlanBenchmark.class);
      return measured(stubs, options, out);
    } finally {
      delete(stubs);
    }
  }

  /**
   * Measures the store or its ledger. That program stands beside the database and is started by its
   * name, since no command knows the store.
   */
  public boolean kept(String name, List<String> options, OutputStream out)
      throws IOException, InterruptedException {
    List<String> command = java(options, System.getProperty("java.class.path"));
    command.add("dev.cairn.store.bench.Measuring");
    command.add(name);
    return ran(command, options, out);
  }

  /** Measures suggestions of the next load, which stands beside the models for the same reason. */
  public boolean overload(List<String> options, OutputStream out)
      throws IOException, InterruptedException {
    List<String> command = java(options, System.getProperty("java.class.path"));
    command.add("dev.cairn.onnx.bench.Measuring");
    return ran(command, options, out);
  }

  private boolean measured(Path stubs, List<String> options, OutputStream out)
      throws IOException, InterruptedException {
    String classes = System.getProperty("java.class.path") + File.pathSeparator + stubs;
    List<String> command = java(options, classes);
    command.add(Measuring.class.getName());
    return ran(command, options, out);
  }

  private List<String> java(List<String> options, String classes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseCompactObjectHeaders");
    command.add("-XX:+UseParallelGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    if (options.contains("--quick")) {
      command.add("-Djmh.ignoreLock=true");
      command.add("-Dcairn.bench.athletes=2");
    }
    command.add("-Dcairn.home=" + home);
    command.add("-cp");
    command.add(classes);
    return command;
  }

  private static boolean ran(List<String> command, List<String> options, OutputStream out)
      throws IOException, InterruptedException {
    command.addAll(options);
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    process.getInputStream().transferTo(out);
    return process.waitFor() == 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(Benchmarks::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
