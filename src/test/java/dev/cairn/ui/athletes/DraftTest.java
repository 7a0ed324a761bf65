package dev.cairn.ui.athletes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ui.office.SampleOffice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {
  private static Draft of(String folder) {
    AthleteFile file = SampleOffice.samples(folder).getFirst();
    return Draft.of(file, file.canonicalInput().getBytes(StandardCharsets.UTF_8));
  }

  static List<String> samples() throws Exception {
    try (Stream<Path> folders = Files.list(Path.of("sample-athletes"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("athlete.json")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** What nobody touches stays byte for byte, and typing every value again means the same. */
  @ParameterizedTest
  @MethodSource("samples")
  void everyFieldGoesIntoTextAndBack(String folder) {
    AthleteFile sample = SampleOffice.samples(folder).getFirst();
    Draft draft = of(folder);
    assertThat(new String(draft.file(), StandardCharsets.UTF_8)).isEqualTo(sample.canonicalInput());
    Draft typed = Draft.fresh(LocalDate.of(2000, 1, 1));
    for (Field field : Field.values()) {
      typed.type(field, draft.text(field));
    }
    Draft.Read read = typed.read();
    assertThat(read.problems()).isEmpty();
    assertThat(read.other()).isEmpty();
    assertThat(read.file().map(AthleteFile::athlete)).contains(sample.athlete());
  }

  @Test
  void somebodyNewNeedsEightThingsAndSaysThemQuietlyFirst() {
    Draft draft = Draft.fresh(LocalDate.of(2026, 11, 21));
    assertThat(draft.read().problems())
        .containsOnlyKeys(
            Field.ID,
            Field.AGE,
            Field.RACE,
            Field.RACE_DATE,
            Field.GOAL,
            Field.DAYS_PER_WEEK,
            Field.WEEKLY,
            Field.LONGEST);
    assertThat(draft.loud(Field.AGE)).isFalse();
    draft.type(Field.AGE, "many");
    assertThat(draft.loud(Field.AGE)).isTrue();
    assertThat(draft.loud(Field.RACE)).isFalse();
    draft.ask();
    assertThat(draft.loud(Field.RACE)).isTrue();
  }

  @Test
  void whatIsWrongStaysAndTheReaderSaysSo() {
    Draft draft = of("alex");
    draft.type(Field.WEEKLY, "forty");
    assertThat(draft.text(Field.WEEKLY)).isEqualTo("forty");
    assertThat(draft.read().file()).isEmpty();
    assertThat(draft.read().problems())
        .containsOnlyKeys(Field.WEEKLY)
        .hasEntrySatisfying(
            Field.WEEKLY,
            message ->
                assertThat(message).startsWith("Is \"forty\", but must be a number from 0 to 400"));
    draft.type(Field.WEEKLY, " 42,5 ");
    assertThat(draft.read().file().orElseThrow().athlete().snapshot().currentWeeklyKm())
        .isEqualTo(42.5);
  }

  @Test
  void timesAreTypedAsOnAWatch() {
    Draft draft = of("alex");
    assertThat(draft.text(Field.RACE_TIME)).isEqualTo("52:30");
    draft.type(Field.GOAL_TIME, "1:45:00");
    assertThat(draft.read().file().orElseThrow().athlete().request().goalTime())
        .hasHours(1)
        .hasToString("PT1H45M");
    draft.type(Field.GOAL_TIME, "soon");
    assertThat(draft.read().problems()).containsOnlyKeys(Field.GOAL_TIME);
  }

  @Test
  void aRaceOfWhichAPartIsMissingSaysWhich() {
    Draft draft = of("alex");
    draft.type(Field.RACE_TIME, "");
    assertThat(draft.read().problems()).containsOnlyKeys(Field.RACE_TIME);
    draft.type(Field.RACE_KM, "");
    draft.type(Field.RACE_DAY, "");
    assertThat(draft.read().file().orElseThrow().athlete().snapshot().recentRace()).isNull();
  }

  @Test
  void aNameBecomesAnIdUntilSomebodyTypesOne() {
    Draft draft = Draft.fresh(LocalDate.of(2026, 11, 21));
    draft.type(Field.NAME, "Åsa Öberg-Lind");
    assertThat(draft.text(Field.ID)).isEqualTo("asa-oberg-lind");
    draft.type(Field.ID, "asa");
    draft.type(Field.NAME, "Åsa Öberg");
    assertThat(draft.text(Field.ID)).isEqualTo("asa");
    assertThat(Draft.id("عبد الرحمن")).isEqualTo("عبد-الرحمن");
  }

  @Test
  void changesOfARefusalAreTaken() {
    Draft draft = of("rolf");
    draft.take(new TreeMap<>(Map.of("race", "10k")));
    assertThat(draft.text(Field.RACE)).isEqualTo("10k");
    draft.take(
        new TreeMap<>(
            Map.of("currentWeeklyKm", "41.5", "longestRecentRunKm", "13.5", "goalTime", "none")));
    assertThat(draft.text(Field.WEEKLY)).isEqualTo("41.5");
    assertThat(draft.text(Field.LONGEST)).isEqualTo("13.5");
    draft.take(new TreeMap<>(Map.of("blockedDays", "MON, TUE", "minutesAvailable", "WED 40")));
    assertThat(draft.read().file().orElseThrow().athlete().request().blockedDays()).hasSize(2);
    assertThat(draft.read().file().orElseThrow().athlete().request().minutesAvailable())
        .containsOnlyKeys(java.time.DayOfWeek.WEDNESDAY);
  }
}
