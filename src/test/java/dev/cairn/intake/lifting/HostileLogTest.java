package dev.cairn.intake.lifting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Exports and lifter files damaged at random are read or refused; nothing else ever happens. */
class HostileLogTest {
  private static final List<byte[]> FILES =
      List.of(
          resource("strong-new.csv"),
          resource("strong-old.csv"),
          resource("hevy-pounds.csv"),
          resource("strong-japanese.csv"),
          LifterReaderTest.WHOLE.getBytes(UTF_8));

  private static final List<String> VALUES =
      List.of(
          "",
          "\"",
          "\"\"\"",
          "NaN",
          "-0",
          "1e9",
          "1E-99",
          "99999999999",
          "0x10",
          "1,000",
          "F",
          "Rest Timer",
          "2026-13-41 99:99",
          "\u0000",
          "\uD800",
          "=1+1",
          "null",
          "Infinity",
          "a".repeat(200),
          "\r",
          ";;;;",
          ",,,,");

  @Property(tries = 3000)
  void damagedBytes(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = FILES.get(random.nextInt(FILES.size())).clone();
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    isReadOrRefused(bytes);
  }

  @Property(tries = 1000)
  void cutAnywhere(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = FILES.get(random.nextInt(FILES.size()));
    isReadOrRefused(java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
  }

  @Property(tries = 3000)
  void otherValuesInTheCells(@ForAll long seed) {
    Random random = new Random(seed);
    String text = new String(FILES.get(random.nextInt(4)), UTF_8);
    String separator = text.startsWith("Date;") ? ";" : ",";
    String[] cells = text.split(separator, -1);
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      cells[random.nextInt(cells.length)] = VALUES.get(random.nextInt(VALUES.size()));
    }
    isReadOrRefused(String.join(separator, cells).getBytes(UTF_8));
  }

  /** Every line of lifting is a set, or said and counted: none is lost on the way. */
  @Property(tries = 1000)
  void noLineIsLost(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text =
        new StringBuilder("Date,Exercise Name,Set Order,Weight (kg),Reps,Seconds\n");
    int lines = random.nextInt(30);
    for (int line = 0; line < lines; line++) {
      String[] cells = {"2026-01-05 18:30", "Squat", "1", "60", "5", ""};
      if (random.nextInt(3) == 0) {
        String value = VALUES.get(3 + random.nextInt(11));
        cells[random.nextInt(cells.length)] = '"' + value + '"';
      }
      text.append(String.join(",", cells)).append('\n');
    }
    LogReading reading = new LogFiles(List.of(), null).read("x", text.toString().getBytes(UTF_8));
    if (reading instanceof LogFile file) {
      LogTally tally = file.tally();
      assertThat(tally.sets() + tally.leftOut() + tally.notSets() + tally.emptySets())
          .isEqualTo(lines);
    }
  }

  private static void isReadOrRefused(byte[] bytes) {
    switch (new LogFiles(KnownExercises.ALL, null).read("x", bytes)) {
      case LogFile file -> {
        file.log().sessions().stream()
            .flatMap(session -> session.work().stream())
            .flatMap(work -> work.sets().stream())
            .forEach(HostileLogTest::makesSense);
        LogReading again = LifterReader.read(file.canonicalInput().getBytes(UTF_8));
        assertThat(again).as(() -> LogPage.of(again)).isInstanceOf(LogFile.class);
        assertThat(((LogFile) again).log()).isEqualTo(file.log());
      }
      case Refused refused ->
          assertThat(refused.findings())
              .isNotEmpty()
              .allSatisfy(
                  finding -> assertThat(finding.message()).endsWith(".").doesNotContain("\n"));
    }
  }

  private static void makesSense(LoggedSet set) {
    assertThat(set.reps() != null || set.seconds() != null).isTrue();
    assertThat(set.load() == null || set.load().compareTo(Mass.NONE) >= 0).isTrue();
    assertThat(set.rpe() == null || set.rpe() >= 1 && set.rpe() <= 10).isTrue();
  }

  private static byte[] resource(String name) {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/dev/cairn/intake/lifting", name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
