package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.bench.VariedAthletes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many athletes in processes of their own, as a coach runs them. */
class CohortTest {
  @TempDir Path folder;
  private Path home;

  /** The packs as they are, but without their cases, which tests of their own try. */
  @BeforeEach
  void copyThePack() throws IOException {
    home = BarePacks.copy(folder);
  }

  private static List<List<String>> places() {
    return List.of(
        List.of("-Duser.language=tr", "-Duser.country=TR"),
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia"),
        List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.timezone=Pacific/Apia"));
  }

  @Test
  void twoProcessesGiveTheSameBytes() throws Exception {
    Path athletes = cohort(34);

    assertThat(hash(athletes, places().getLast(), "--threads", "5"))
        .isEqualTo(hash(athletes, List.of(), "--threads", "1"));
  }

  @Tag("soak")
  @ParameterizedTest
  @MethodSource("places")
  void tenThousandAthletesHaveOneHash(List<String> place) throws Exception {
    Path athletes = cohort(10_000);
    String hash = hash(athletes, List.of());

    for (String threads : List.of("1", "2", "5")) {
      assertThat(hash(athletes, place, "--threads", threads)).isEqualTo(hash);
    }
  }

  /** Ctrl+C in the middle of a cohort that would take far longer. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals to send")
  void ctrlCLeavesWholeLines() throws Exception {
    Process process = builder(cohort(20_000), List.of()).redirectError(said().toFile()).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader answer = process.inputReader(StandardCharsets.UTF_8)) {
      lines.add(answer.readLine());
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      answer.lines().forEach(lines::add);
    }

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(lines).hasSizeLessThan(20_000).allMatch(line -> line.endsWith("}"));
    assertThat(Files.readString(said()))
        .endsWith(
            "Stopped after "
                + (lines.size() == 1 ? "1 athlete" : lines.size() + " athletes")
                + "; what is written is whole.\n");
  }

  /** What head does: it reads a line and goes. */
  @Test
  void aReaderWhoHasSeenEnoughEndsItQuietly() throws Exception {
    Process process = builder(cohort(20_000), List.of()).redirectError(said().toFile()).start();
    try (BufferedReader answer = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(answer.readLine()).startsWith("{\"athleteId\":");
    }

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isIn(0, 3);
    assertThat(said()).isEmptyFile();
  }

  private Path said() {
    return folder.resolve("said.txt");
  }

  private Path cohort(int count) throws IOException {
    VariedAthletes athletes = VariedAthletes.of(Path.of("sample-athletes"));
    Path file = folder.resolve("athletes.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int number = 0; number < count; number++) {
        out.write(Lines.ended(athletes.line(number)));
      }
    }
    return file;
  }

  private String hash(Path athletes, List<String> place, String... options) throws Exception {
    Process process = builder(athletes, place, options).redirectError(said().toFile()).start();
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    long bytes;
    try (InputStream answer = new DigestInputStream(process.getInputStream(), sha256)) {
      bytes = answer.transferTo(OutputStream.nullOutputStream());
    }
    assertThat(process.waitFor()).as(Files.readString(said())).isIn(0, 3);
    assertThat(bytes).isPositive();
    return HexFormat.of().formatHex(sha256.digest());
  }

  private ProcessBuilder builder(Path athletes, List<String> place, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(place);
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Dcairn.home=" + home);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("dev.cairn.Launcher");
    command.addAll(List.of("plan", athletes.toString(), "--json"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command);
  }
}
