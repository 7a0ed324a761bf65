package dev.cairn.action.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Action;
import dev.cairn.action.Done;
import dev.cairn.action.Lifters;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.lifting.LiftingRecords.Acceptance;
import dev.cairn.action.lifting.LiftingRecords.Feedback;
import dev.cairn.action.lifting.LoadVerdict.Accepted;
import dev.cairn.action.lifting.LoadVerdict.Declined;
import dev.cairn.action.lifting.LoadVerdict.Modified;
import dev.cairn.intake.lifting.LogFiles;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.model.lifting.Mass;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lifters, decisions on loads, and models in a workspace: done, refused, undone, erased, rebuilt.
 */
class LiftingActionsTest {
  private static final Mass MORE = Mass.ofKilograms(65);

  private final Office office = new Office();
  private final LiftingRecords lifting = new LiftingRecords(office.records);

  @Test
  void lifterComesAndGoesAndComesAgain() {
    office.act(take("ruth", 60));
    assertThat(lifting.lifters()).extracting(row -> row.text("file_id")).containsExactly("ruth");
    assertThat(lifting.log("ruth").sessions()).hasSize(1);
    office.undo();
    assertThat(lifting.lifters()).isEmpty();
    assertThatThrownBy(() -> lifting.log("ruth")).isInstanceOf(Refused.class);
    office.redo();
    assertThat(lifting.lifters()).hasSize(1);
  }

  @Test
  void takingTheSameAgainChangesNothingAndAnotherFileReplaces() {
    office.act(take("ruth", 60));
    assertThat(office.act(take("ruth", 60)).changedNothing()).isTrue();
    office.act(take("ruth", 62));
    assertThat(lifting.lifters()).hasSize(1);
    assertThat(topLoad()).isEqualTo(Mass.ofKilograms(62));
    office.undo();
    assertThat(topLoad()).isEqualTo(Mass.ofKilograms(60));
  }

  @Test
  void aNewExportAddsItsSessionsAndKeepsWhatWasTold() {
    office.act(take("ruth", 60));
    String csv =
        """
        Date,Exercise Name,Set Order,Weight (kg),Reps
        2026-11-20 18:00,bench-press,1,60,11
        2026-11-24 18:00,bench-press,1,62.5,8
        """;
    LogFile export =
        (LogFile) new LogFiles(List.of(), null).read("ruth", csv.getBytes(StandardCharsets.UTF_8));
    Done done = office.act(new TakeLifters(List.of(export)));
    assertThat(done.remarks()).singleElement().asString().contains("1 session is new");
    assertThat(lifting.log("ruth").lifter().name()).isEqualTo("Name of ruth");
    assertThat(lifting.log("ruth").sessions()).hasSize(2);
    assertThat(lifting.log("ruth").sessions().getFirst().work().getFirst().sets().getFirst().reps())
        .isEqualTo(11);
  }

  @Test
  void acceptedModifiedDeclined() {
    office.act(take("ruth", 60));
    office.act(decide(1, new Accepted()));
    office.act(decide(2, new Modified(MORE, "felt easy")));
    office.act(decide(3, new Declined("shoulder")));
    List<Row> rows = decisions();
    assertThat(rows)
        .extracting(row -> row.text("verdict"))
        .containsExactly("declined", "modified", "accepted");
    assertThat(rows).extracting(row -> row.number("reward")).containsExactly(-1L, 0L, 1L);
    assertThat(rows.get(0).has("decided")).isFalse();
    assertThat(rows.get(1).number("decided")).isEqualTo(65_000_000);
    assertThat(rows.get(2).number("decided")).isEqualTo(62_500_000);
    assertThat(rows.get(2).number("last")).isEqualTo(60_000_000);
    assertThat(rows.get(2).text("model_version")).isEqualTo("0.1");
    assertThat(acceptance()).isEqualTo(new Acceptance(1, 1, 1));
    assertThat(acceptance().rate()).isEqualTo(1.0 / 3);
  }

  @Test
  void aSecondWordReplacesTheFirstAndUndoBringsItBack() {
    office.act(take("ruth", 60));
    office.act(decide(1, new Accepted()));
    office.act(decide(1, new Declined("shoulder")));
    assertThat(acceptance()).isEqualTo(new Acceptance(0, 0, 1));
    office.undo();
    assertThat(acceptance()).isEqualTo(new Acceptance(1, 0, 0));
    office.undo();
    assertThat(acceptance().all()).isZero();
    assertThat(acceptance().rate()).isNaN();
  }

  @Test
  void whatWasLiftedStandsBesideItsDecisionWithTheDifference() {
    office.act(take("ruth", 60));
    office.act(decide(1, new Accepted()));
    office.act(Lifters.lifted("ruth", 1, 60));
    Feedback feedback = lifting.feedback().getFirst().decisions().getFirst();
    Row lifted = feedback.lifted().orElseThrow();
    assertThat(lifted.number("difference")).isEqualTo(-2_500_000);
    assertThat(lifted.number("reps")).isEqualTo(8);
    assertThat(lifted.text("rpe")).isEqualTo("7.5");
    assertThat(feedback.decision().number("reward")).isEqualTo(1);
    assertThat(lifting.feedback().getFirst().log().sessions()).hasSize(1);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    refused(decide(1, new Accepted()), "no lifter ruth");
    office.act(take("ruth", 60));
    refused(decide(1, new Modified(Mass.ofKilograms(62.5), "")), "accept it");
    refused(decide(1, new Declined(" ")), "needs a reason");
    refused(decide(1, new Declined("x".repeat(501))), "shorter");
    refused(Lifters.lifted("ruth", 1, 60), "Nobody decided");
    refused(
        new TakeLifters(List.of(Lifters.file("ann", 50), Lifters.file("ann", 60))), "two files");
  }

  @Test
  void whoRunsAndLiftsIsOnePersonAndErasedAsOne() {
    office.withAlex();
    office.act(take("alex", 50));
    office.act(new DecideOverload(Lifters.suggested("alex", 1), new Declined("tired legs")));
    office.act(Lifters.lifted("alex", 1, 55));
    assertThat(lifting.lifters().getFirst().text("subject"))
        .isEqualTo(office.records.athlete("alex").text());
    office.act(new EraseAthlete("alex"));
    assertThat(office.dump()).doesNotContain("tired legs").doesNotContain("bench-press");
    assertThat(lifting.lifters()).isEmpty();
  }

  @Test
  void whoOnlyLiftsIsErasedTooAndWhoComesToRunningStaysTheSame() {
    office.act(take("ann", 50));
    String subject = lifting.lifters().getFirst().text("subject");
    office.act(new AddAthletes(List.of(Office.athlete("alex", "ann", "Ann"))));
    assertThat(office.records.athlete("ann").text()).isEqualTo(subject);
    office.undo();
    office.act(new EraseAthlete("ann"));
    assertThat(office.dump()).doesNotContain("Name of ann");
  }

  @Test
  void modelsAreSwitchedOnOffAndBack() {
    office.act(new ActivateModel(Lifters.model("0.1"), "validated"));
    office.act(new ActivateModel(Lifters.model("0.2"), "better on unseen lifters"));
    assertThat(state().model().version()).isEqualTo("0.2");
    office.act(new DisableModel(Lifters.model("0.2"), "out of range"));
    assertThat(state().active()).isFalse();
    assertThat(state().reason()).isEqualTo("out of range");
    office.act(new RollBackModel(Lifters.MODEL, "go on with the old one"));
    assertThat(state().active()).isTrue();
    assertThat(state().model().version()).isEqualTo("0.1");
    refused(new RollBackModel(Lifters.MODEL, "further"), "before 0.1");
    refused(new RollBackModel("other", "why"), "ever switched on");
    refused(new ActivateModel(Lifters.model("0.3"), ""), "needs a reason");
    office.undo();
    assertThat(state().active()).isFalse();
    assertThat(office.records.all(Table.MODEL_STATE)).hasSize(5);
  }

  @Test
  void aModelCanBeSwitchedOffBeforeAnybodySwitchedItOn() {
    office.act(new DisableModel(Lifters.model("0.1"), "not wanted here"));
    assertThat(state().active()).isFalse();
    assertThat(state().earlier()).isEmpty();
  }

  @Test
  void rebuiltAndVerifiedItIsTheSame() throws Damage {
    office.act(take("ruth", 60));
    office.act(decide(1, new Modified(MORE, "felt easy")));
    office.act(Lifters.lifted("ruth", 1, 65));
    office.act(new ActivateModel(Lifters.model("0.1"), "validated"));
    office.undo();
    String before = office.dump();
    assertThat(office.desk.rebuild(Progress.QUIET)).isTrue();
    assertThat(office.dump()).isEqualTo(before);
    assertThat(office.workspace.verify(List.of(), Progress.QUIET))
        .isInstanceOf(Outcome.Intact.class);
  }

  private static TakeLifters take(String id, int kilograms) {
    return new TakeLifters(List.of(Lifters.file(id, kilograms)));
  }

  private static DecideOverload decide(int day, LoadVerdict verdict) {
    return new DecideOverload(Lifters.suggested("ruth", day), verdict);
  }

  private List<Row> decisions() {
    return lifting.decisions("ruth", Lifters.BENCH).stream().map(Feedback::decision).toList();
  }

  private Acceptance acceptance() {
    return lifting.acceptance(Lifters.MOMENT, Lifters.MOMENT.plusDays(7));
  }

  private ModelState state() {
    return ModelState.of(office.records, Lifters.MODEL).orElseThrow();
  }

  private Mass topLoad() {
    return java.util.Objects.requireNonNull(
        lifting.log("ruth").sessions().getFirst().work().getFirst().sets().getFirst().load());
  }

  private void refused(Action action, String words) {
    String before = office.state();
    assertThatThrownBy(() -> office.act(action))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words);
    assertThat(office.state()).isEqualTo(before);
  }
}
