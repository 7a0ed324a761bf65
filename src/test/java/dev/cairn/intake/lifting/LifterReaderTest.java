package dev.cairn.intake.lifting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.Finding;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.SetKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own form of a lifter's log: all that it may hold, and what is said of what it may not. */
class LifterReaderTest {
  static final String WHOLE =
      """
      {
        "schema": 1,
        "id": "kim",
        "name": "Kim",
        "unit": "lb",
        "facts": {
          "born": {"value": "1990-02-01", "source": "Kim", "date": "2026-01-02"},
          "sex": {"value": "f", "source": "Kim", "date": "2026-01-02"},
          "bodyweight": {"value": 150.5, "source": "scale", "date": "2026-01-03"},
          "yearsLifting": {"value": 2.5, "source": "Kim", "date": "2026-01-02"},
          "goal": {"value": "strength", "source": "Kim", "date": "2026-01-02"},
          "equipment": {
            "value": {"bar": 45, "platePairs": [45, 45, 25, 10, 5, 2.5], "dumbbells": [20, 25], "stackStep": 10},
            "source": "coach, in the gym", "date": "2026-01-04"}
        },
        "prescriptions": [
          {"exercise": "bench-press", "sets": 3, "repsFrom": 8, "repsTo": 10, "targetRpe": 8,
           "restSeconds": 150, "source": "coach", "date": "2026-01-05"}
        ],
        "log": {
          "source": "paper diary",
          "sessions": [
            {"start": "2026-01-09T18:30", "minutes": 55, "work": [
              {"exercise": "bench-press", "sets": [
                {"kind": "warm_up", "load": 45, "reps": 12},
                {"load": 95, "reps": 10, "rpe": 7.5},
                {"load": 95, "reps": 9, "rir": 1.5},
                {"load": 20, "unit": "kg", "reps": 0, "failed": true},
                {"kind": "drop", "milligrams": 12345678, "reps": 8}]},
              {"exercise": "plank", "sets": [{"seconds": 60}]}]},
            {"start": "2026-01-06T18:30", "work": []}
          ],
          "days": [
            {"date": "2026-01-09", "sleepHours": 5.5, "soreness": 4, "stress": 2, "pain": []},
            {"date": "2026-01-08", "bodyweight": 151, "pain": ["shoulders"]}
          ]
        }
      }
      """;

  @Test
  void readsAllThatIsTold() {
    LogFile file = file(WHOLE);
    assertThat(file.log().lifter().bodyweight()).isEqualTo(Mass.of(150.5, LoadUnit.POUND));
    assertThat(file.log().lifter().equipment().platePairs()).hasSize(6);
    assertThat(file.log().lifter().prescriptions().getFirst().deload()).isFalse();
    assertThat(file.log().sessions())
        .extracting(session -> session.start().toLocalDate())
        .containsExactly(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 9));
    List<LoggedSet> sets = file.log().sessions().getLast().work().getFirst().sets();
    assertThat(sets.get(2).rpe()).isEqualTo(8.5);
    assertThat(sets.get(3).load()).isEqualTo(Mass.ofKilograms(20));
    assertThat(sets.get(4))
        .isEqualTo(new LoggedSet(SetKind.DROP, new Mass(12_345_678), 8, null, null, false));
    assertThat(file.log().days().getFirst().pain()).hasSize(1);
    assertThat(file.log().days().getLast().pain()).isEmpty();
    assertThat(file.facts())
        .contains(
            new Fact("born", "Kim", LocalDate.of(2026, 1, 2)),
            new Fact("prescription of bench-press", "coach", LocalDate.of(2026, 1, 5)))
        .hasSize(7);
    assertThat(file.tally().sentence()).isEqualTo("lifter file: 6 sets in 2 sessions.");
  }

  @Test
  void writtenAndReadAgainItIsTheSame() {
    LogFile file = file(WHOLE);
    String text = LifterText.canonical(file.log(), file.facts(), "paper diary");
    LogFile again = file(text);
    assertThat(again.log()).isEqualTo(file.log());
    assertThat(again.facts()).containsExactlyInAnyOrderElementsOf(file.facts());
    assertThat(again.canonicalInput()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "\"schema\": 1|\"schema\": 2|schema is 2, but this version reads 1. Maybe the file needs a"
            + " newer Cairn.",
        "\"unit\": \"lb\"|\"unit\": \"stone\"|unit is \"stone\", but must be one of kg, lb.",
        "\"source\": \"scale\", |''|facts.bodyweight.source is missing; nobody can weigh what"
            + " nobody told.",
        "{\"value\": 150.5|{\"valeu\": 150.5|facts.bodyweight.valeu is not a field of a lifter"
            + " file. Maybe you meant value.",
        "\"goal\": {|\"gaol\": {|facts.gaol is not a field of a lifter file. Maybe you meant goal.",
        "\"repsFrom\": 8|\"repsFrom\": 12|prescriptions[0].repsFrom is 12, more than repsTo 10.",
        "\"rir\": 1.5|\"rir\": 1.5, \"rpe\": 8|log.sessions[0].work[0].sets[2].rir stands beside"
            + " rpe, which tells the same. Maybe only one is meant.",
        "{\"seconds\": 60}|{\"load\": 60}|log.sessions[0].work[1].sets[0].reps is missing; seconds"
            + " is missing too, and a set without either tells nothing.",
        "2026-01-08\", \"bodyweight|2026-01-09\", \"bodyweight|log.days[1].date is 2026-01-09, a"
            + " day with a note already.",
        "\"load\": 45,|\"load\": -45,|log.sessions[0].work[0].sets[0].load is -45, but must be a"
            + " number from 0 to 3000 with at most 3 decimals.",
        "2026-01-06T18:30|2026-01-06 18:30|log.sessions[1].start is \"2026-01-06 18:30\", but must"
            + " be a date and time from 2000 to 2100, such as 2026-11-27T18:30.",
        "\"shoulders\"|\"knees\"|log.days[1].pain[0] is \"knees\", but must be one of chest, back,"
            + " shoulders, arms, legs, glutes, core."
      },
      delimiter = '|',
      quoteCharacter = '\'')
  void whatIsWrongIsSaid(String right, String wrong, String sentence) {
    String text = WHOLE.replace(right, wrong == null ? "" : wrong);
    assertThat(text).isNotEqualTo(WHOLE);
    List<Finding> findings = ((Refused) LifterReader.read(text.getBytes(UTF_8))).findings();
    assertThat(findings).extracting(Finding::message).contains(sentence);
    assertThat(findings.getFirst().place()).isNotNull();
  }

  private static LogFile file(String text) {
    LogReading reading = LifterReader.read(text.getBytes(UTF_8));
    assertThat(reading).as(() -> LogPage.of(reading)).isInstanceOf(LogFile.class);
    return (LogFile) reading;
  }
}
