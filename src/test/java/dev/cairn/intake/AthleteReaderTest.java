package dev.cairn.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.json.Place;
import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.model.Race;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Sex;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AthleteReaderTest {
  @Test
  void readsEveryField() {
    Athlete alex = good(AlexText.WHOLE).athlete();
    assertThat(alex.id()).isEqualTo("alex");
    assertThat(alex.age()).isEqualTo(32);
    assertThat(alex.sex()).isEqualTo(Sex.FEMALE);
    assertThat(alex.units()).isEqualTo(Grid.KM);
    assertThat(alex.snapshot().asOf()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(alex.snapshot().currentWeeklyKm()).isEqualTo(40);
    assertThat(alex.snapshot().recentRace())
        .isEqualTo(new RecentRace(10, Duration.ofSeconds(52 * 60 + 30), LocalDate.of(2026, 9, 20)));
    assertThat(alex.snapshot().injuries())
        .containsExactly(new Injury("shin_splints", 14.0, true, 0));
    assertThat(alex.snapshot().illness()).isEqualTo(Illness.NONE);
    assertThat(alex.snapshot().heat()).isFalse();
    assertThat(alex.request().race()).isEqualTo(Race.HALF);
    assertThat(alex.request().goal()).isEqualTo(Goal.IMPROVE);
    assertThat(alex.request().weeks()).isEqualTo(12);
    assertThat(alex.request().preferredDays())
        .containsExactly(
            DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(alex.request().minutesAvailable()).containsEntry(DayOfWeek.TUESDAY, 75).hasSize(1);
  }

  @Test
  void whatNobodySaidHasASensibleDefault() {
    Athlete least = good(AlexText.LEAST).athlete();
    assertThat(least.name()).isEqualTo("min");
    assertThat(least.units()).isEqualTo(Grid.KM);
    assertThat(least.sex()).isNull();
    assertThat(least.snapshot().hrv()).isEqualTo(Hrv.UNKNOWN);
    assertThat(least.snapshot().illness()).isNull();
    assertThat(least.snapshot().heat()).isNull();
    assertThat(least.snapshot().consistentWeeks()).isNull();
    assertThat(least.snapshot().daysOff()).isZero();
    assertThat(least.snapshot().injuries()).isEmpty();
    assertThat(least.request().raceDate()).isNull();
    assertThat(least.request().preferredDays()).isEmpty();
    assertThat(least.request().includeSpeedwork()).isTrue();
    assertThat(least.request().allowCrossTraining()).isFalse();
  }

  @Test
  void theInputIsKeptAsCanonicalText() {
    assertThat(good(AlexText.LEAST).canonicalInput())
        .isEqualTo(
            "{\"age\":40,\"id\":\"min\",\"request\":{\"daysPerWeek\":3,\"goal\":\"finish\","
                + "\"race\":\"10k\",\"weeks\":10},\"snapshot\":{\"asOf\":\"2026-11-27\","
                + "\"currentWeeklyKm\":20,\"longestRecentRunKm\":8}}");
    String lifter = AlexText.with("\"schema\": 1,", "\"schema\": 1, \"strength\": {\"log\": []},");
    assertThat(good(lifter).canonicalInput()).contains("\"strength\":{\"log\":[]}");
  }

  @Test
  void aLongRunBeyondTheWeekIsOnlyAFact() {
    assertThat(
            good(AlexText.with("RunKm\": 12.0", "RunKm\": 60"))
                .athlete()
                .snapshot()
                .longestRecentRunKm())
        .isEqualTo(60);
  }

  @Test
  void anInjuryThatNoRuleKnowsCountsAsOtherWithAWarning() {
    AthleteFile near = good(AlexText.with("shin_splints", "shin_splint"));
    assertThat(near.athlete().snapshot().injuries()).first().extracting("site").isEqualTo("other");
    assertThat(near.warnings())
        .containsExactly(
            new Finding(
                "snapshot.injuries[0].site",
                new Place(18, 21),
                "snapshot.injuries[0].site is \"shin_splint\", which no rule knows, so it counts as"
                    + " other. Maybe you meant shin_splints."));
    assertThat(good(AlexText.with("shin_splints", "left ear")).warnings().getFirst().message())
        .endsWith(
            "Maybe use one of shin_splints, itb_syndrome, achilles, plantar_fasciitis,"
                + " patellofemoral, bone_stress, hamstring, other.");
    assertThat(good(AlexText.WHOLE).warnings()).isEmpty();
  }

  @Test
  void theEarliestProblemComesFirstAndAllAreThere() {
    Rejected rejected =
        bad(
            AlexText.with("\"age\": 32", "\"age\": 7")
                .replace("\"stress\": 2", "\"stress\": 9")
                .replace("\"daysPerWeek\": 4", "\"daysPerWeek\": 9"));
    assertThat(rejected.athleteId()).isEqualTo("alex");
    assertThat(rejected.findings())
        .extracting(Finding::field)
        .containsExactly("age", "snapshot.stress", "request.daysPerWeek");
    assertThat(rejected.first().line()).isEqualTo(5);
    assertThat(rejected.first().text())
        .isEqualTo("line 5, column 3: age is 7, but must be a whole number from 10 to 100.");
  }

  @Test
  void aMisspelledRequiredFieldIsOneProblemNotTwo() {
    assertThat(bad(AlexText.with("\"age\"", "\"Age\"")).findings())
        .extracting(Finding::message)
        .containsExactly("Age is not a field of an athlete file. Maybe you meant age.");
  }

  @Test
  void oneLineOfManyKeepsItsNumber() {
    Reading reading = AthleteReader.read("{\"id\": \"x\", \"age\": true}".getBytes(UTF_8), 41);
    assertThat(((Rejected) reading).findings())
        .allSatisfy(finding -> assertThat(finding.line()).isEqualTo(41));
  }

  @Test
  void anotherValueThanAnObjectIsNoAthlete() {
    assertThat(bad("[1]").findings())
        .extracting(Finding::message)
        .containsExactly("is a list, but must be an object in { }.");
  }

  @Test
  void brokenJsonHasItsPlace() {
    Finding finding = bad(AlexText.with("\"age\": 32,", "\"age\": ,")).first();
    assertThat(finding.field()).isNull();
    assertThat(finding.text())
        .isEqualTo("line 5, column 10: not valid JSON: expected a value after \"age\", found ,.");
  }

  @Test
  void listsOfFindingsSurviveLongAndUglyNames() {
    Rejected rejected = bad(AlexText.with("\"sex\"", "\"" + "x\\n".repeat(300) + "\""));
    assertThat(rejected.first().message()).hasSizeLessThan(200).doesNotContain("\n");
  }

  static AthleteFile good(String text) {
    Reading reading = AthleteReader.read(text.getBytes(UTF_8));
    assertThat(reading).isInstanceOf(AthleteFile.class);
    return (AthleteFile) reading;
  }

  static Rejected bad(String text) {
    Reading reading = AthleteReader.read(text.getBytes(UTF_8));
    assertThat(reading).isInstanceOf(Rejected.class);
    return (Rejected) reading;
  }
}
