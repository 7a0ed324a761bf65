package dev.cairn.action.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Done;
import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Look;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import dev.cairn.review.PlanChange.Away;
import dev.cairn.review.PlanChange.Cause;
import dev.cairn.review.PlanChange.Moved;
import dev.cairn.review.PlanChange.Resized;
import dev.cairn.review.PlanChange.Retyped;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Fix;
import dev.cairn.review.edit.SmallestFix;
import dev.cairn.review.edit.Workpiece;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A change is one step with all that was said of it, and undo leaves no trace in the tables. */
class EditPlanTest {
  private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 26);
  private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
  private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
  private static final LocalDate SUNDAY = TUESDAY.plusDays(5);
  private static final LocalDate TAPER = LocalDate.of(2027, 2, 11);
  private static final EditQuestion QUESTION =
      new EditQuestion(
          "Is that acceptable?",
          EditQuestion.Type.DIRECTION,
          new TreeMap<>(Map.of("race", "half")));

  private final Office office = new Office().withAlex();

  private EditPlan edit(EditWords words, @Nullable Look look, PlanChange... changes) {
    List<Wish> wishes = List.of(changes).stream().map(one -> (Wish) grid -> one).toList();
    return new EditPlan(
        "alex", EditPlan.Base.STANDING, wishes, words, look, Office.RULES, Office.REVIEWING);
  }

  private static EditWords words(@Nullable EditQuestion question) {
    return new EditWords(
        List.of("work-travel", "athletes-wish"), "Travels.", List.of(), question, 134);
  }

  @Test
  void severalEditsAreOneStepWithReasonsQuestionAndVerdict() {
    String before = office.state();
    String made = current().hash();
    Done done =
        office.act(
            edit(
                words(QUESTION),
                new Look(134, true),
                new Moved(TUESDAY, FRIDAY),
                new Resized(THURSDAY, 20)));
    assertThat(done.entries()).hasSize(4).allMatch(one -> one.kind().name().equals("plan.edited"));
    assertThat(current().changes()).hasSize(2);
    Row edit = only(Table.PLAN_EDIT);
    assertThat(edit.text("kinds")).isEqualTo("[\"distance\",\"move\"]");
    assertThat(edit.text("reasons")).isEqualTo("[\"work-travel\",\"athletes-wish\"]");
    assertThat(edit.text("rule_notes")).contains("run-streak").contains("day-pref");
    assertThat(edit.text("exceptions")).isEqualTo("[]");
    assertThat(edit.text("made_from")).isEqualTo(made);
    assertThat(edit.number("seconds")).isEqualTo(134);
    assertThat(only(Table.QUESTION).text("scope")).isEqualTo("{\"race\":\"half\"}");
    Row verdict = only(Table.VERDICT);
    assertThat(verdict.text("verdict")).isEqualTo("approved_with_changes");
    assertThat(verdict.text("plan")).isEqualTo(current().hash());
    assertThat(verdict.text("reason")).isEqualTo("work-travel, athletes-wish");
    assertThat(office.records.all(Table.VERDICT_DECISION))
        .filteredOn(row -> row.number("changed") == 1)
        .isNotEmpty();
    office.undo();
    assertThat(office.state()).isEqualTo(before);
    assertThat(only(Table.PLAN_EDIT).has("until")).isTrue();
    assertThat(only(Table.QUESTION).has("until")).isTrue();
    office.redo();
    assertThat(current().changes()).hasSize(2);
  }

  @Test
  void twoHundredSavedStepsGoBackToTheBytesOfTheBeginning() {
    String before = office.state();
    for (int i = 0; i < 200; i++) {
      office.act(edit(words(null), null, new Resized(THURSDAY, i % 2 == 0 ? 24 : 23)));
    }
    assertThat(current().changes()).hasSize(200);
    for (int i = 0; i < 200; i++) {
      office.undo();
    }
    assertThat(office.state()).isEqualTo(before);
  }

  @Test
  void aBrokenRuleIsRepairedSavedAndTakenBackAfterARestart() {
    String before = office.state();
    Resized tooLong = new Resized(SUNDAY, 60);
    refused(edit(words(null), null, tooLong), "hard rule");
    Workpiece piece =
        EditDesk.piece(
            office.records, "alex", Office.RULES, Office.REVIEWING.edits(), Office.TODAY);
    Draft broken = Draft.standing(piece).with(tooLong);
    Fix fix = SmallestFix.of(broken, broken.changes(), true, () -> false).orElseThrow();
    office.act(edit(words(null), null, fix.after().changes().toArray(PlanChange[]::new)));
    assertThat(current().changes()).isEqualTo(fix.after().changes());
    Office restarted = new Office(office.workspace);
    restarted.undo();
    assertThat(restarted.state()).isEqualTo(before);
  }

  @Test
  void aHardRuleRefusesWithItsName() {
    refused(edit(words(null), null, new Moved(TUESDAY, SUNDAY.minusDays(1))), "hard-spacing");
    refused(edit(words(null), null, new Resized(SUNDAY, 60)), "hard rule");
    assertThat(office.records.all(Table.PLAN_EDIT)).isEmpty();
  }

  @Test
  void anExceptionNeedsItsNameAndANote() {
    Resized longer = new Resized(SUNDAY, 37);
    refused(edit(words(null), null, longer), "needs an exception");
    List<String> rules = List.of("long-cap", "peak-ceiling");
    refused(edit(new EditWords(List.of("other"), " ", rules, null, 0), null, longer), "says why");
    office.act(
        edit(new EditWords(List.of("other"), "He has done it.", rules, null, 0), null, longer));
    assertThat(only(Table.PLAN_EDIT).text("exceptions")).contains("long-cap");
    office.act(edit(words(null), null, new Resized(THURSDAY, 24)));
  }

  @Test
  void whatIsSavedStandsOnThePlanThatWasSeen() {
    String seen = current().hash();
    office.act(Edits.change("alex", new Resized(THURSDAY, 24)));
    EditPlan late =
        new EditPlan(
            "alex",
            new EditPlan.Base(seen, false),
            List.of(grid -> new Resized(THURSDAY, 22)),
            words(null),
            null,
            Office.RULES,
            Office.REVIEWING);
    refused(late, "was changed since it was opened");
  }

  @Test
  void backToTheEngineDropsWhatCoachesChanged() {
    String made = current().made();
    office.act(Edits.change("alex", new Away(TAPER, TAPER, Cause.TRAVELLING)));
    assertThat(current().hash()).isNotEqualTo(made);
    office.act(
        new EditPlan(
            "alex",
            new EditPlan.Base(null, true),
            List.of(),
            words(null),
            null,
            Office.RULES,
            Office.REVIEWING));
    assertThat(current().hash()).isEqualTo(made);
    assertThat(current().changes()).isEmpty();
  }

  @Test
  void changesComeBackFromTheLedgerAsTheyWere() {
    List<PlanChange> changes =
        List.of(
            new Away(TUESDAY, TUESDAY.plusDays(1), Cause.INJURED),
            new PlanChange.WeeksSwapped(TUESDAY.plusWeeks(-3), TUESDAY.plusWeeks(-3)),
            new PlanChange.Copied(THURSDAY, FRIDAY),
            new Retyped(THURSDAY, WorkoutType.REST));
    CurrentPlan plan =
        new CurrentPlan(current().athlete(), current().made(), current().hash(), changes);
    assertThat(new String(plan.toBytes(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("{\"cause\":\"injured\",\"date\":\"2027-01-26\",\"until\":\"2027-01-27\"}")
        .contains("{\"copyTo\":\"2027-01-29\",\"date\":\"2027-01-28\"}");
    office.act(Edits.change("alex", new Away(TAPER, TAPER, Cause.SICK)));
    assertThat(current().changes()).containsExactly(new Away(TAPER, TAPER, Cause.SICK));
  }

  @Test
  void aReasonThatNobodyKnowsIsRefused() {
    EditWords unknown = new EditWords(List.of("mood"), "", List.of(), null, 0);
    refused(edit(unknown, null, new Resized(THURSDAY, 24)), "is no reason");
  }

  private void refused(EditPlan edit, String words) {
    assertThatThrownBy(() -> office.act(edit))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words);
  }

  private CurrentPlan current() {
    return office.records.plan("alex");
  }

  private Row only(Table table) {
    assertThat(office.records.all(table)).hasSize(1);
    return office.records.all(table).getFirst();
  }
}
