package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code packaging/setup.sh} reads what a JDK says of itself. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has cairn.cmd")
class SetUpTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"25, new enough", "25.0.3, new enough", "26-ea, new enough", "31+2, new enough"})
  @CsvSource({"1.8.0_402, too old", "17.0.15, too old", "24.0.2, too old"})
  void readsTheVersion(String version, String answer) throws Exception {
    Path jdk = jdk("JAVA_VERSION=\"" + version + "\"\n");

    assertThat(ask(jdk)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"IMPLEMENTOR=\"Somebody\"", "JAVA_VERSION=\"\"", "JAVA_VERSION=soon", "''"})
  void takesNoJdkThatDoesNotSayItsVersion(String release) throws Exception {
    assertThat(ask(jdk(release + "\n"))).isEqualTo("too old");
  }

  @ParameterizedTest
  @CsvSource("25")
  void takesNoRuntimeWithoutACompiler(String version) throws Exception {
    Path jdk = jdk("JAVA_VERSION=\"" + version + "\"\n");
    Files.delete(jdk.resolve("bin/javac"));

    assertThat(ask(jdk)).isEqualTo("too old");
  }

  @Test
  void saysTheOneLineForALibraryItMayNotInstall() throws Exception {
    String missing =
        "need_library libnothing.so.9 libnothing9 'reason' 'No picture can be drawn without it'";

    assertThat(run("install() { return 1; }; offered() { return 0; }; " + missing))
        .isEqualTo("No picture can be drawn without it; run: sudo apt-get install libnothing9.");
    assertThat(run("install() { echo \"$1: $2\"; }; " + missing)).isEqualTo("libnothing9: reason");
    assertThat(run("ldconfig() { echo libnothing.so.9; }; " + missing)).isEmpty();
  }

  private Path jdk(String release) throws IOException {
    Path jdk = Files.createDirectory(folder.resolve("a jdk"));
    Files.writeString(jdk.resolve("release"), release);
    File javac =
        Files.createFile(Files.createDirectory(jdk.resolve("bin")).resolve("javac")).toFile();
    assertThat(javac.setExecutable(true)).isTrue();
    return jdk;
  }

  private static String ask(Path jdk) throws IOException, InterruptedException {
    return run(
        "if read_release \"$1\"; then echo new enough; else echo too old; fi", jdk.toString());
  }

  private static String run(String script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("sh", "-eu", "-c", ". packaging/setup.sh; " + script, "sh"));
    command.addAll(List.of(arguments));
    Process shell = new ProcessBuilder(command).redirectErrorStream(true).start();
    String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    shell.waitFor();
    return answer.strip();
  }
}
