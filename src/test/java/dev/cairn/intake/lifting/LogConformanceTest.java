package dev.cairn.intake.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real exports that nobody here wrote; the counts were taken with another program. They lie beside
 * the project, not in it: a folder that is missing fails these tests.
 */
@Tag("conformance")
class LogConformanceTest {
  private static final Path LOGS =
      Path.of(System.getProperty("cairn.conformance", "../conformance"), "logs");

  @BeforeAll
  static void theFilesAreThere() {
    assertThat(LOGS).as("-Dcairn.conformance=DIR names the folder of real files").isDirectory();
  }

  @Test
  void strong() {
    LogFile file = (LogFile) read("strong_mit.csv");
    assertThat(file.tally()).isEqualTo(new LogTally("Strong", 384, 6778, 0, 0, 0));
    assertThat(file.log().lifter().unit()).isEqualTo(LoadUnit.POUND);
    assertThat(sets(file).mapToInt(set -> Objects.requireNonNull(set.reps())).sum())
        .isEqualTo(71_334);
    assertThat(sets(file).filter(LoggedSet::failed)).hasSize(1);
    assertThat(sets(file).filter(set -> onGrid(set, LoadUnit.KILOGRAM))).hasSize(5275);
    LiftingSession first = file.log().sessions().getFirst();
    assertThat(first.minutes()).isEqualTo(73);
    assertThat(first.work().getFirst().sets().getFirst().load()).isEqualTo(Mass.ofKilograms(20));
    assertThat(file.log().sessions().getLast().start()).hasToString("2023-12-17T17:43:27");
  }

  @Test
  void hevy() {
    LogFile file = (LogFile) read("hevy_kg_mit_sample.csv");
    assertThat(file.tally()).isEqualTo(new LogTally("Hevy", 17, 330, 0, 0, 0));
    assertThat(file.log().lifter().unit()).isEqualTo(LoadUnit.KILOGRAM);
    assertThat(sets(file).mapToInt(set -> Objects.requireNonNull(set.reps())).sum())
        .isEqualTo(4411);
  }

  @ParameterizedTest
  @ValueSource(strings = {"runner_log_2022_2026_hr_load.csv", "strava_export_mit_112.csv"})
  void logsOfRunningAreRefusedInOneSentence(String name) {
    Refused refused = (Refused) read(name);
    assertThat(refused.findings()).hasSize(1);
    assertThat(refused.first().message()).startsWith("This is no log of sets");
  }

  private static LogReading read(String name) {
    return new LogFiles(List.of(), null).read(LOGS.resolve(name));
  }

  private static Stream<LoggedSet> sets(LogFile file) {
    return file.log().sessions().stream()
        .flatMap(session -> session.work().stream())
        .flatMap(work -> work.sets().stream());
  }

  private static boolean onGrid(LoggedSet set, LoadUnit unit) {
    Mass load = Objects.requireNonNull(set.load());
    double quarters = load.in(unit) * 4;
    return load.milligrams() > 0 && Mass.of(Math.rint(quarters) / 4, unit).equals(load);
  }
}
