package dev.cairn.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.verdict.AddNote;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.ApproveWithNotes;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.MarkDelivered;
import dev.cairn.action.verdict.Queue;
import dev.cairn.action.verdict.Reject;
import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.PlanJson;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

  /** In the taper, where a run may be half a kilometre shorter. */
  private static final LocalDate EASY = LocalDate.of(2027, 2, 11);

  private Office office = new Office();

  @BeforeEach
  void open() {
    office = new Office(workspace()).withAlex();
  }

  /** A workspace to act in. */
  Workspace workspace() {
    return new MemoryWorkspace();
  }

  private CurrentPlan plan() {
    return office.records.plan("alex");
  }

  private StoredPlan read(String hash) throws Exception {
    return PlanReader.readVerified(office.records.line(plan().athlete(), hash));
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String words) {
    assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessageContaining(words);
  }

  @Test
  void manyAthletesAreOneStep() {
    Office empty = new Office(workspace());
    empty.act(
        new AddAthletes(
            List.of(Office.athlete("alex", "a", "Ann"), Office.athlete("ben", "b", "Bob"))));
    assertThat(empty.records.athletes()).hasSize(2);
    Done planned = empty.act(empty.all());
    assertThat(planned.entries()).hasSize(2);
    empty.undo();
    assertThat(empty.workspace.tables().all(Table.RECORD))
        .noneMatch(row -> row.text("thing").equals("plan"));
    empty.undo();
    assertThat(empty.records.athletes()).isEmpty();
  }

  @Test
  void nobodyIsAddedTwice() {
    refused(
        () -> office.act(new AddAthletes(List.of(Office.athlete("ben", "alex", "Other")))),
        "alex is in the workspace already");
    refused(
        () -> office.act(new ChangeAthletes(List.of(Office.athlete("ben", "ben", "Ben")))),
        "There is no athlete ben");
    assertThat(office.records.athletes()).hasSize(1);
  }

  @Test
  void theStoredLineIsTheLineThatWasMade() throws Exception {
    byte[] line = office.records.line(plan().athlete(), plan().made());
    AthleteFile alex = Office.athlete("alex", "alex", "Alex");
    Outcome made = new Planner(Office.RULES).plan(alex.athlete());
    assertThat(made).isInstanceOf(Outcome.Planned.class);
    byte[] fresh = new PlanJson().line(((Outcome.Planned) made).plan(), alex.canonicalInput());
    assertThat(Arrays.equals(line, fresh)).isTrue();
    assertThat(office.records.of(Table.PLAN_DAY, plan().athlete())).hasSize(84);
  }

  @Test
  void aMovedDayKeepsItsOriginalDateAndAReason() throws Exception {
    office.act(Edits.move("alex", TUESDAY, THURSDAY));
    assertThat(plan().changes()).hasSize(1);
    StoredPlan made = read(plan().made());
    StoredPlan moved = read(plan().hash());
    assertThat(moved.weeks().getFirst().days().get(3).type()).isEqualTo(WorkoutType.STEADY);
    assertThat(moved.weeks().getFirst().days().get(3).why()).contains("coach.1.move");
    assertThat(moved.weeks().getFirst().km()).isEqualTo(made.weeks().getFirst().km());
    office.undo();
    assertThat(plan().hash()).isEqualTo(plan().made());
    office.redo();
    assertThat(plan().hash()).isEqualTo(moved.hash());
  }

  @Test
  void aHardRuleHoldsAgainstTheCoachAndNamesItself() {
    LocalDate longRun = LocalDate.of(2026, 12, 6);
    refused(
        () -> office.act(Edits.length("alex", longRun, BigDecimal.valueOf(30))),
        "breaks the hard rule");
    refused(
        () -> office.act(Edits.move("alex", longRun.plusDays(2), longRun.minusDays(1))),
        "hard rule");
    refused(
        () -> office.act(Edits.type("alex", TUESDAY, WorkoutType.TEMPO)),
        "chosen and sized by the engine");
    refused(
        () -> office.act(Edits.move("alex", TUESDAY, LocalDate.of(2028, 1, 1))), "not in the plan");
    assertThat(plan().changes()).isEmpty();
  }

  @Test
  void aDistanceChangesWithItsSessionAndWeek() throws Exception {
    office.act(Edits.length("alex", EASY, BigDecimal.valueOf(8)));
    StoredPlan changed = read(plan().hash());
    assertThat(changed.weeks().get(10).days().get(3).km()).isEqualByComparingTo("8");
    assertThat(changed.weeks().get(10).km()).isEqualByComparingTo("39");
    assertThat(changed.weeks().get(10).why()).contains("coach.w11.total");
    office.act(Edits.type("alex", TUESDAY, WorkoutType.EASY));
    assertThat(read(plan().hash()).weeks().getFirst().days().get(1).type())
        .isEqualTo(WorkoutType.EASY);
    assertThat(plan().changes()).hasSize(2);
  }

  @Test
  void daysThatWereLivedStay() {
    Desk later =
        new Desk(
            office.workspace,
            new Coach("Maria"),
            java.time.Clock.fixed(
                java.time.Instant.parse("2026-12-03T10:00:00Z"), java.time.ZoneOffset.UTC),
            new java.security.SecureRandom());
    refused(
        () -> later.act(later.newRequest(), Edits.move("alex", TUESDAY, THURSDAY)),
        "2026-12-01 is past");
    later.act(later.newRequest(), Edits.length("alex", EASY, BigDecimal.valueOf(8)));
  }

  @Test
  void aVerdictKeepsWhatTheCoachSawAndChanged() {
    office.act(Edits.length("alex", EASY, BigDecimal.valueOf(8)));
    office.act(new Approve("alex", new Look(95, true), Office.REVIEWING));
    Row verdict = office.records.of(Table.VERDICT, plan().athlete()).getFirst();
    assertThat(verdict.text("verdict")).isEqualTo("approved_with_changes");
    assertThat(verdict.text("plan")).isEqualTo(plan().hash());
    assertThat(verdict.number("seconds")).isEqualTo(95);
    assertThat(verdict.number("reasons_opened")).isEqualTo(1);
    assertThat(verdict.text("profile")).contains("\"ageBand\":\"30-34\"");
    List<Row> decisions = office.records.of(Table.VERDICT_DECISION, plan().athlete());
    assertThat(decisions).anyMatch(row -> row.number("changed") == 0);
    assertThat(decisions)
        .anyMatch(row ->
            row.text("place").equals("day/2027-02-11/distance")
                && row.text("before").equals("8.5")
                && row.text("after").equals("8"));
  }

  @Test
  void verdictsNeedTheirWords() {
    refused(
        () -> office.act(new Reject("alex", " ", "", Look.UNKNOWN, Office.REVIEWING)),
        "without a reason");
    refused(
        () -> office.act(new ApproveWithNotes("alex", "", "", Look.UNKNOWN, Office.REVIEWING)),
        "there are none");
    refused(
        () -> office.act(new Approve("nobody", Look.UNKNOWN, Office.REVIEWING)),
        "There is no athlete nobody");
    refused(() -> office.act(new AddNote("alex", "week/99", "x", false)), "Maybe you meant");
    refused(() -> office.act(new AddNote("alex", "plan", " ", false)), "is empty");
    refused(
        () -> office.act(new MarkDelivered("alex", LocalDate.of(2027, 1, 1))), "has not come yet");
    assertThat(office.records.of(Table.VERDICT, plan().athlete())).isEmpty();
  }

  @Test
  void aPlanMadeAgainByteForByteIsNoStepAndKeepsWhatCoachesChanged() {
    office.act(Edits.length("alex", EASY, BigDecimal.valueOf(8)));
    String changed = plan().hash();
    assertThat(office.act(office.all()).changedNothing()).isTrue();
    assertThat(plan().hash()).isEqualTo(changed);
  }

  @Test
  void aCancelledRoundChangesNothing() {
    office.act(new AddAthletes(List.of(Office.athlete("ben", "ben", "Ben"))));
    Cancel cancel = new Cancel();
    MakePlans round = MakePlans.ofAll(Office.RULES, 1, cancel, done -> cancel.ask());
    String before = office.dump();
    refused(() -> office.act(round), "so no plan was changed");
    assertThat(office.dump()).isEqualTo(before);
  }

  @Test
  void anUndoneVerdictIsHistory() {
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    office.undo();
    Row verdict = office.records.of(Table.VERDICT, plan().athlete()).getFirst();
    assertThat(verdict.has("until")).isTrue();
    office.act(new Reject("alex", "too long", "ten weeks", Look.UNKNOWN, Office.REVIEWING));
    refused(office::redo, "nothing to redo");
    assertThat(office.records.of(Table.VERDICT, plan().athlete())).hasSize(2);
  }

  @Test
  void packsAreNotedWhenTheyDiffer() {
    List<PackRef> packs = Office.RULES.packs();
    assertThat(office.desk.notePacks(packs)).isTrue();
    assertThat(office.desk.notePacks(packs)).isFalse();
    assertThat(office.desk.notePacks(List.of(new PackRef("running", "9", "0".repeat(64)))))
        .isTrue();
    assertThat(office.workspace.tables().all(Table.PACK_IN_FORCE))
        .hasSize(2)
        .anyMatch(row -> row.has("until"));
  }

  @Test
  void anErasedAthleteIsNowhere() throws Damage {
    office.act(
        new AddAthletes(
            List.of(
                Office.athlete("alex", "zelda", "Zelda Quickfoot"),
                Office.athlete("ben", "ben", "Ben"))));
    office.act(office.all());
    office.act(new AddNote("zelda", "plan", "Zelda likes hills", false));
    office.act(new Reject("zelda", "Zelda is ill", "", Look.UNKNOWN, Office.REVIEWING));
    String hash = office.records.plan("zelda").hash();
    assertThat(everything()).contains("Zelda").contains("zelda").contains(hash);
    office.act(new EraseAthlete("zelda"));
    assertThat(everything()).doesNotContain("Zelda").doesNotContain("zelda").doesNotContain(hash);
    assertThat(office.workspace.tables().all(Table.ATHLETE)).anyMatch(row -> row.has("erased"));
    assertThat(office.workspace.verify(List.of(), Progress.QUIET))
        .isInstanceOf(dev.cairn.ledger.verify.Outcome.Intact.class);
    String tables = office.dump();
    office.desk.rebuild(Progress.QUIET);
    assertThat(office.dump()).isEqualTo(tables);
    Done undone = office.undo();
    assertThat(String.join(" ", undone.remarks())).contains("1 of its 2 parts were erased");
    assertThat(office.records.known("ben")).isPresent();
  }

  /** Nothing makes them yet; what they will be is kept, undone, made anew and erased like all. */
  @Test
  void suggestionsAndOutcomesHaveTheirPlace() throws Damage {
    for (Thing thing : List.of(Thing.SUGGESTION, Thing.OUTCOME)) {
      byte[] value = "{\"squat\":62.5}".getBytes(StandardCharsets.UTF_8);
      office.act(recording(Change.of(thing, plan().athlete(), "2026-11-21", null, value)));
      assertThat(office.records.value(thing, plan().athlete(), "2026-11-21")).isEqualTo(value);
      office.undo();
      assertThat(office.records.value(thing, plan().athlete(), "2026-11-21")).isNull();
      office.redo();
    }
    String before = office.dump();
    assertThat(before).contains("|suggestion|", "|outcome|");
    office.desk.rebuild(Progress.QUIET);
    assertThat(office.dump()).isEqualTo(before);
    office.act(new EraseAthlete("alex"));
    assertThat(office.dump()).doesNotContain("|suggestion|").doesNotContain("|outcome|");
  }

  private static Action recording(Change change) {
    return new Action() {
      @Override
      public Kind kind() {
        return new Kind("test.recorded");
      }

      @Override
      public Deed decide(Now now) {
        return Deed.Changes.of(change);
      }
    };
  }

  @Test
  void aPlanIsOutdatedWhileTheFileDiffersFromTheOneItWasMadeFrom() {
    assertThat(new Queue(office.records).item("alex").outdated()).isFalse();
    office.act(new ChangeAthletes(List.of(Office.athlete("alex", "alex", "Alexandra"))));
    assertThat(new Queue(office.records).item("alex").outdated()).isTrue();
    office.act(office.all());
    assertThat(new Queue(office.records).item("alex").outdated()).isFalse();
    office.undo();
    assertThat(new Queue(office.records).item("alex").outdated()).isTrue();
    office.undo();
    assertThat(new Queue(office.records).item("alex").outdated()).isFalse();
  }

  /** Enough of them that their plans are read on several threads. */
  @Test
  void aCohortIsInTheTablesAsIfReadOneByOne() throws Damage {
    List<AthleteFile> many =
        IntStream.range(0, 12)
            .mapToObj(number -> Office.athlete("ben", "ben-" + number, "Ben " + number))
            .toList();
    office.act(new AddAthletes(many));
    assertThat(office.act(office.all()).entries()).hasSize(12);
    String before = office.dump();
    assertThat(office.workspace.tables().all(Table.PLAN)).hasSize(13);
    office.desk.rebuild(Progress.QUIET);
    assertThat(office.dump()).isEqualTo(before);
  }

  private String everything() throws Damage {
    StringBuilder all = new StringBuilder(office.dump());
    try (EntryCursor cursor = office.workspace.entries().from(1)) {
      for (StoredEntry entry = cursor.next(); entry != null; entry = cursor.next()) {
        byte[] payload = entry.payload();
        all.append(new String(entry.bytes(), StandardCharsets.UTF_8));
        all.append(payload == null ? "" : new String(payload, StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void twoCoachesJudgeApart() {
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    Desk other = office.desk("Paul");
    other.act(
        other.newRequest(),
        new Reject("alex", "too fast", "slower", Look.UNKNOWN, Office.REVIEWING));
    assertThat(office.records.of(Table.VERDICT, plan().athlete()))
        .hasSize(2)
        .noneMatch(row -> row.has("until"));
  }

  @Test
  void whatSomethingElseChangedSinceIsNotUndone() {
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    Row verdict = office.workspace.tables().where(Table.RECORD, "thing", "verdict").getFirst();
    byte[] other = "{}".getBytes(StandardCharsets.UTF_8);
    office.workspace.step(() -> {
      office.workspace.tables().put(verdict.with("value", other));
      return other;
    });
    String before = office.dump();
    refused(office::undo, "has been changed since by something else");
    assertThat(office.dump()).isEqualTo(before);
  }

  @Test
  void aCancelledRebuildLeavesTheTablesAsTheyWere() throws Damage {
    String before = office.dump();
    assertThat(office.desk.rebuild((done, all) -> false)).isFalse();
    assertThat(office.dump()).isEqualTo(before);
  }
}
