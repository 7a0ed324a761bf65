package dev.cairn.intake.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.SetKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample lifters are whole, without a finding, and show what logs can hold. */
class SampleLiftersTest {
  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("sample-athletes"))) {
      return folders
          .map(folder -> folder.resolve("lifter.json"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  @Test
  void someCountInKilogramsAndSomeInPounds() throws IOException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(samples().stream().map(file -> read(file).lifter().unit()).distinct())
        .containsExactlyInAnyOrder(LoadUnit.KILOGRAM, LoadUnit.POUND);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void weeksWithWarmUpsEffortAndNotesOfDays(Path file) {
    LiftingLog log = read(file);
    LocalDate first = log.sessions().getFirst().start().toLocalDate();
    LocalDate last = log.sessions().getLast().start().toLocalDate();
    assertThat(ChronoUnit.DAYS.between(first, last)).isBetween(6 * 7L, 21 * 7L);
    assertThat(log.sessions()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(sets(log).filter(set -> set.kind() == SetKind.WARM_UP)).hasSizeGreaterThan(15);
    assertThat(sets(log).filter(set -> set.kind() == SetKind.WORK && set.seconds() == null))
        .hasSizeGreaterThan(50)
        .allMatch(set -> set.rpe() != null);
    assertThat(log.days()).hasSizeGreaterThan(10);
    assertThat(log.lifter().prescriptions()).hasSizeGreaterThan(3);
  }

  @Test
  void ruthComesToHerNextBenchPressAsThePictureShows() {
    LiftingLog log = read(Path.of("sample-athletes/ruth/lifter.json"));
    LiftingSession last = log.sessions().getLast();
    assertThat(last.start().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 20));
    LoggedSet top =
        last.work().getFirst().sets().stream()
            .filter(set -> set.kind() == SetKind.WORK)
            .findFirst()
            .orElseThrow();
    assertThat(top)
        .isEqualTo(new LoggedSet(SetKind.WORK, Mass.ofKilograms(60), 11, null, 6.5, false));
  }

  private static Stream<LoggedSet> sets(LiftingLog log) {
    return log.sessions().stream()
        .flatMap(session -> session.work().stream())
        .flatMap(work -> work.sets().stream());
  }

  private static LiftingLog read(Path file) {
    LogReading reading = new LogFiles(List.of(), null).read(file);
    assertThat(reading).as(() -> LogPage.of(reading)).isInstanceOf(LogFile.class);
    assertThat(((LogFile) reading).findings()).isEmpty();
    return ((LogFile) reading).log();
  }
}
