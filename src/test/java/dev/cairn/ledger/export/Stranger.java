package dev.cairn.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * packaging/verify/Verify.java, run as strangers run it, or compiled once for thousands of runs.
 */
final class Stranger {
  static final Path SOURCE = Path.of("packaging/verify/Verify.java");
  private static final Stranger COMPILED = compile();

  private final Method run;

  private Stranger(Method run) {
    this.run = run;
  }

  /** Exit code and what was printed. */
  record Answer(int exit, String sentence) {
    /** The entry it names, 0 for none. */
    long entry() {
      return sentence.startsWith("entry ")
          ? Long.parseLong(sentence.substring(6, sentence.indexOf(':')))
          : 0;
    }
  }

  static Answer ask(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int exit = (int) COMPILED.run.invoke(null, arguments, print);
      return new Answer(exit, out.toString(StandardCharsets.UTF_8).strip());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the stranger's verifier crashed", e);
    }
  }

  /** As its own comment says: {@code java Verify.java FOLDER}. */
  static Answer askAsProcess(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ar",
                SOURCE.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the stranger's verifier does not end");
    }
    return new Answer(process.exitValue(), said.strip());
  }

  private static Stranger compile() {
    try {
      Path classes = Files.createTempDirectory("cairn-stranger");
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      int failed =
          javac.run(
              null, null, null, "--release", "17", "-d", classes.toString(), SOURCE.toString());
      if (failed != 0) {
        throw new AssertionError(SOURCE + " does not compile for Java 17");
      }
      URLClassLoader loader =
          new URLClassLoader(
              new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      Method run =
          loader.loadClass("Verify").getDeclaredMethod("run", String[].class, PrintStream.class);
      run.setAccessible(true);
      return new Stranger(run);
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
