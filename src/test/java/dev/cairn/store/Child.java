package dev.cairn.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another Java process with the classes of this one. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;

  private Child(Process process) {
    this.process = process;
    this.said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  static Child start(Class<?> main, Object... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  /**
   * @param before words that stand before the call of Java
   */
  static Child start(List<String> before, Class<?> main, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it said; null when it has ended. */
  @Nullable String line() throws IOException {
    return said.readLine();
  }

  void tell(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
  }

  /** Ends it where it stands. {@link Process#destroyForcibly} would throw away what it has said. */
  void kill() {
    process.toHandle().destroyForcibly();
  }

  int ended() throws InterruptedException {
    return process.waitFor();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    kill();
  }
}
