package dev.cairn.action.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Desk;
import dev.cairn.action.Done;
import dev.cairn.action.Edits;
import dev.cairn.action.Lasting;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.GiveOpinion;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Reject;
import dev.cairn.action.verdict.SavePhrases;
import dev.cairn.ledger.Subject;
import dev.cairn.review.DoneItem;
import dev.cairn.review.Judgement;
import dev.cairn.review.Origin;
import dev.cairn.review.WeekReview;
import dev.cairn.review.WorkItem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawSampleTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

  private Office office = new Office();

  @BeforeEach
  void open() {
    office = new Office(new MemoryWorkspace());
    office.act(
        new AddAthletes(
            List.of(
                Office.athlete("alex", "alex", "Alex"),
                Office.athlete("ben", "ben", "Ben"),
                Office.athlete("jonas", "jonas", "Jonas"),
                Office.athlete("mei", "mei", "Mei"),
                Office.athlete("priya", "priya", "Priya"))));
    office.act(office.all());
  }

  private Done draw() {
    return office.act(new DrawSample(Office.REVIEW));
  }

  private WeekReview week(LocalDate today) {
    String coach = office.desk.knownCoach().orElseThrow().hex();
    return new Week(office.records, Office.REVIEWING, coach, today, ZoneOffset.UTC).read();
  }

  private WeekReview week() {
    return week(Office.TODAY);
  }

  private static Look acknowledged(String... flags) {
    return new Look(40, true, List.of(flags));
  }

  @Test
  void aWeekIsDrawnOnceAndNeverUndone() {
    Done first = draw();
    assertThat(first.kind()).isEqualTo(Lasting.SAMPLE_DRAWN);
    assertThat(first.entries()).hasSize(6);
    assertThat(draw().changedNothing()).isTrue();
    office.undo();
    assertThat(office.workspace.tables().all(Table.SAMPLE_ITEM))
        .hasSize(5)
        .noneMatch(row -> row.has("until"));
    assertThat(week().open()).isEmpty();
  }

  @Test
  void everyItemKeepsItsOriginItsChanceAndTheSeed() {
    draw();
    List<Row> items = office.workspace.tables().all(Table.SAMPLE_ITEM);
    assertThat(items).allMatch(row -> row.text("probability").equals("1.000000"));
    assertThat(items.stream().filter(row -> row.text("origin").equals("risk"))).hasSize(4);
    assertThat(items.stream().map(row -> row.number("turn")))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    Row draw = office.workspace.tables().all(Table.SAMPLE_DRAW).getFirst();
    assertThat(draw.text("seed")).hasSize(32);
    assertThat(draw.text("week")).isEqualTo("2026-W47");
    assertThat(draw.number("plans")).isEqualTo(5);
  }

  @Test
  void theOriginIsToldAfterTheVerdict() {
    draw();
    assertThat(week().open()).hasSize(5);
    assertThat(week().done()).isEmpty();
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    WeekReview after = week();
    assertThat(after.open()).extracting(WorkItem::athleteId).doesNotContain("alex").hasSize(4);
    DoneItem done = after.done().getFirst();
    assertThat(done.judgement()).isEqualTo(Judgement.APPROVED);
    assertThat(done.origin()).isPresent();
    office.undo();
    assertThat(week().open()).hasSize(5);
  }

  /** Nothing that a coach sees of open items tells two draws apart that differ only in origin. */
  @Test
  void openItemsAreTheSameWhateverTheirOrigin() {
    draw();
    List<WorkItem> before = week().open();
    for (Row row : office.workspace.tables().all(Table.SAMPLE_ITEM)) {
      String other = row.text("origin").equals("risk") ? "random" : "risk";
      office.workspace.tables().put(row.with("origin", other).with("probability", "0.2"));
    }
    assertThat(week().open()).isEqualTo(before);
  }

  @Test
  void oldItemsMoveUp() {
    draw();
    List<String> fresh = week().open().stream().map(WorkItem::athleteId).toList();
    office.act(
        new ChangeAthletes(
            List.of(
                Office.athlete(
                    fresh.getLast(),
                    fresh.getLast(),
                    "New",
                    "\"currentWeeklyKm\": [0-9.]+",
                    "\"currentWeeklyKm\": 33.0"))));
    for (Row row : office.workspace.tables().all(Table.PLAN)) {
      boolean last = office.records.plan(fresh.getLast()).hash().equals(row.text("hash"));
      String made = last ? "2026-11-10T08:00:00.000Z" : "2026-11-20T08:00:00.000Z";
      office.workspace.tables().put(row.with("made", made));
    }
    assertThat(week().open().getFirst().athleteId()).isEqualTo(fresh.getLast());
    assertThat(week().open().getFirst().days()).isEqualTo(11);
    assertThat(week().open().getFirst().outdated()).isTrue();
  }

  @Test
  void redFlagsMustBeAcknowledged() {
    assertThatThrownBy(() -> office.act(new Approve("priya", Look.UNKNOWN, Office.REVIEWING)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.points()).containsExactly("recent-injury"))
        .hasMessageContaining("red flags that were not acknowledged");
    office.act(new Reject("priya", "health", "wait", Look.UNKNOWN, Office.REVIEWING));
    office.act(new Approve("priya", acknowledged("recent-injury"), Office.REVIEWING));
    Subject priya = office.records.athlete("priya");
    Row look = office.records.of(Table.VERDICT_LOOK, priya).getLast();
    assertThat(look.text("acknowledged")).isEqualTo("[\"recent-injury\"]");
    assertThat(look.text("red_flags")).isEqualTo("[\"recent-injury\"]");
  }

  @Test
  void whoDecidesFirstMayReviseOnce() {
    office.act(new GiveOpinion("alex", Judgement.APPROVED, 20));
    assertThatThrownBy(() -> office.act(new GiveOpinion("alex", Judgement.REJECTED, 9)))
        .hasMessageContaining("stays");
    office.act(new Reject("alex", "too much", "", Look.UNKNOWN, Office.REVIEWING));
    Row look = office.records.of(Table.VERDICT_LOOK, office.records.athlete("alex")).getFirst();
    assertThat(look.text("first_verdict")).isEqualTo("approved");
    assertThat(look.number("first_seconds")).isEqualTo(20);
    assertThat(look.number("revised")).isEqualTo(1);
    assertThatThrownBy(() -> office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING)))
        .hasMessageContaining("revised once");
    office.undo();
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    assertThat(office.records.of(Table.VERDICT_LOOK, office.records.athlete("alex")).getLast())
        .satisfies(row -> assertThat(row.number("revised")).isZero());
  }

  @Test
  void anOpinionIsNotUndone() {
    office.act(new GiveOpinion("alex", Judgement.APPROVED, 20));
    Done undone = office.undo();
    assertThat(undone.remarks().getFirst()).contains("plan.made");
  }

  @Test
  void anApprovedPlanThatChangesComesBackToItsCoach() {
    draw();
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    office.act(Edits.move("alex", TUESDAY, THURSDAY));
    WorkItem alex =
        week().open().stream()
            .filter(one -> one.athleteId().equals("alex"))
            .findFirst()
            .orElseThrow();
    assertThat(alex.stale()).isTrue();
    assertThat(alex.reasons()).anyMatch(reason -> reason.badge().equals("2 days changed"));
    office.undo();
    assertThat(week().done()).extracting(DoneItem::athleteId).containsExactly("alex");
  }

  @Test
  void aStalePlanComesBackInALaterWeekToo() {
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    office.act(Edits.move("alex", TUESDAY, THURSDAY));
    WeekReview later = week(Office.TODAY.plusWeeks(1));
    assertThat(later.open()).extracting(WorkItem::athleteId).containsExactly("alex");
    assertThat(later.size()).isZero();
  }

  @Test
  void anErasedAthleteLeavesTheWeek() {
    draw();
    office.act(new EraseAthlete("mei"));
    assertThat(week().open()).extracting(WorkItem::athleteId).doesNotContain("mei").hasSize(4);
    assertThat(office.dump()).doesNotContain("\"mei\"");
    assertThat(draw().changedNothing()).isTrue();
  }

  @Test
  void everyCoachHasAWeekOfHisOwn() {
    draw();
    Desk other = office.desk("Paul");
    other.act(other.newRequest(), new DrawSample(Office.REVIEW));
    assertThat(office.workspace.tables().all(Table.SAMPLE_DRAW)).hasSize(2);
    assertThat(office.workspace.tables().all(Table.SAMPLE_ITEM)).hasSize(10);
  }

  @Test
  void anIdenticalPlanKeepsItsApproval() {
    draw();
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    office.act(office.all());
    assertThat(week().done()).extracting(DoneItem::athleteId).contains("alex");
    assertThat(week().done().getFirst().origin()).isNotEqualTo(Optional.<Origin>empty());
  }

  @Test
  void aRehearsalRecordsNothingAndNamesEveryBrokenRule() {
    String before = office.dump();
    office.desk.rehearse(Edits.move("alex", TUESDAY, THURSDAY));
    assertThatThrownBy(() ->
            office.desk.rehearse(
                Edits.length("alex", LocalDate.of(2026, 12, 6), java.math.BigDecimal.valueOf(30))))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.points()).isNotEmpty());
    assertThat(office.dump()).isEqualTo(before);
  }

  @Test
  void phrasesBelongToTheirCoach() {
    office.act(new SavePhrases(List.of("Nice steady build.", "Watch the hip.")));
    Subject coach = new Subject("coach", office.desk.knownCoach().orElseThrow());
    assertThat(SavePhrases.of(office.records, coach))
        .containsExactly("Nice steady build.", "Watch the hip.");
    office.undo();
    assertThat(SavePhrases.of(office.records, coach)).isEmpty();
  }
}
