package dev.cairn.action.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.AthletePast.Origin;
import dev.cairn.action.athlete.AthletePast.Way;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Queue;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Subject;
import dev.cairn.review.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnterAthleteTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 27);

  private final Office office = new Office();

  private static AthleteFile alex(String... replaced) {
    return Office.athlete("alex", "alex", "Alex", replaced);
  }

  private static EnterAthlete fresh(AthleteFile file) {
    return new EnterAthlete(file, null, Office.RULES);
  }

  private Subject subject() {
    return office.records.athlete("alex");
  }

  private AthletePast past() {
    return AthletePast.of(office.records, subject(), ZoneOffset.UTC);
  }

  @Test
  void somebodyNewComesWithThePlanInOneStepAndUndoTakesBothBack() {
    office.act(fresh(alex()));
    assertThat(office.records.current(subject())).isPresent();
    office.undo();
    assertThat(office.records.known("alex")).isEmpty();
    assertThat(office.desk.nextUndo()).isEmpty();
    office.redo();
    assertThat(office.records.current(subject())).isPresent();
  }

  @Test
  void whoCannotBePlannedIsKeptWithTheReason() {
    office.act(fresh(Office.athlete("rolf", "rolf", "Rolf")));
    Subject rolf = office.records.athlete("rolf");
    assertThat(office.records.current(rolf)).isEmpty();
    assertThat(office.records.value(Thing.REFUSAL, rolf, "")).isNotNull();
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
    office.withAlex();
    byte[] seen = office.records.input(subject());
    office.act(new ChangeAthletes(List.of(alex("\"stress\": 2", "\"stress\": 4"))));
    EnterAthlete late =
        new EnterAthlete(alex("\"stress\": 2", "\"stress\": 1"), seen, Office.RULES);
    assertThatThrownBy(() -> office.act(late))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Somebody changed alex");
    assertThatThrownBy(() -> office.act(fresh(alex())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("another id");
  }

  @Test
  void anApprovalHoldsWherePlansStayTheSameAndGoesStaleWhereNot() {
    office.withAlex();
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    byte[] seen = office.records.input(subject());
    AthleteFile renamed = Office.athlete("alex", "alex", "Alexandra");
    office.act(new EnterAthlete(renamed, seen, Office.RULES));
    assertThat(standing()).isEqualTo(Standing.APPROVED);
    byte[] next = office.records.input(subject());
    AthleteFile less = alex("\"currentWeeklyKm\": 40.0", "\"currentWeeklyKm\": 30.0");
    office.act(new EnterAthlete(less, next, Office.RULES));
    assertThat(standing()).isEqualTo(Standing.STALE);
  }

  private Standing standing() {
    return new Queue(office.records).item("alex").standing();
  }

  @Test
  void whatWasTypedIsOfItsDayAndAllElseOfTheDayOfTheFile() {
    office.withAlex();
    office.act(
        new EnterAthlete(
            alex("\"stress\": 2", "\"stress\": 4"), office.records.input(subject()), Office.RULES));
    assertThat(past().origin("snapshot.stress").map(Origin::way)).contains(Way.TYPED);
    assertThat(past().origin("snapshot.stress").map(Origin::date)).contains(Office.TODAY);
    assertThat(past().origin("snapshot.hrv"))
        .hasValueSatisfying(origin -> {
          assertThat(origin.way()).isEqualTo(Way.FILE);
          assertThat(origin.date()).isEqualTo(AS_OF);
        });
    assertThat(past().origin("snapshot.vdot")).isEmpty();
    office.undo();
    assertThat(past().origin("snapshot.stress").map(Origin::way)).contains(Way.FILE);
    assertThat(past().versions())
        .extracting(AthletePast.Version::kind)
        .containsExactly("athlete.added", "athlete.entered", "step.undone");
    assertThat(past().versions().get(1).changes())
        .extracting(change -> change.field() + " " + change.before() + " " + change.after())
        .containsExactly("snapshot.stress 2 4");
  }

  @Test
  void anImportIsOneStepThatPlansWhoIsNewAndLeavesOtherPlans() {
    office.withAlex();
    String before = office.state();
    String plan = office.records.plan("alex").hash();
    AthleteFile more = alex("\"currentWeeklyKm\": 40.0", "\"currentWeeklyKm\": 42.0");
    AthleteFile mei = Office.athlete("mei", "mei", "Mei");
    office.act(new ImportAthletes(List.of(more, mei), new PlannedAhead(Office.RULES)));
    assertThat(office.records.plan("mei").hash()).isNotEmpty();
    assertThat(office.records.plan("alex").hash()).isEqualTo(plan);
    assertThat(new Queue(office.records).item("alex").outdated()).isTrue();
    office.undo();
    assertThat(office.state()).isEqualTo(before);
    assertThatThrownBy(() ->
            office.act(new ImportAthletes(List.of(more, more), new PlannedAhead(Office.RULES))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("two files of alex");
  }

  @Test
  void groupsAreThereWhileSomebodyIsInThem() {
    office.withAlex();
    office.act(new ChangeGroup(" Tuesday track ", List.of("alex"), true));
    assertThat(groups()).containsExactly("Tuesday track");
    office.undo();
    assertThat(groups()).isEmpty();
    office.redo();
    office.act(new ChangeGroup("Tuesday track", List.of("alex"), false));
    assertThat(groups()).isEmpty();
    assertThatThrownBy(() -> office.act(new ChangeGroup("  ", List.of("alex"), true)))
        .isInstanceOf(Refused.class);
    office.act(new ChangeGroup("seniors", List.of("alex"), true));
    office.act(new EraseAthlete("alex"));
    assertThat(groups()).isEmpty();
  }

  private List<String> groups() {
    return office.records.records(Thing.GROUP).stream().map(row -> row.text("part")).toList();
  }
}
