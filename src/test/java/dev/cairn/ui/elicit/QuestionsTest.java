package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.EditWords;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.RunnerProfile;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import dev.cairn.ui.office.EditRoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a meeting asks, changed on the page. */
class QuestionsTest {
  private final Sitting sitting = new Sitting("alex").open("Anna", "Ben", "Chloe");
  private final ElicitModel model = sitting.model;
  private final QuestionsModel questions = model.questions();

  private QuestionSet asked() {
    return model.held().orElseThrow().meeting().set();
  }

  private QuestionDraft draft(String id) {
    return questions.questions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingChangesWhereNothingWasChanged() {
    QuestionSet before = asked();
    questions.edit();
    questions.keep();
    assertThat(questions.editing().get()).isFalse();
    assertThat(asked()).isEqualTo(before);
    assertThat(sitting.told).last().isEqualTo("10 questions are asked now.");
  }

  @Test
  void aQuestionAndARunnerOfOnesOwnAreAskedFromNowOn() {
    questions.edit();
    questions.addRunner();
    RunnerDraft runner = questions.runners().getLast();
    assertThat(runner.letter()).isEqualTo("D");
    questions.add(AskedDraft.Kind.RANGE);
    QuestionDraft fresh = questions.questions().getLast();
    questions.keep();
    assertThat(model.problem().get()).isEqualTo("Title is missing.");
    fresh.title().english().set("Strides");
    fresh.text().english().set("How many strides after an easy run?");
    fresh.profile().set("D");
    fresh.asked().measure().set(Measure.COUNT);
    fresh.asked().least().set("none");
    questions.keep();
    assertThat(model.problem().get()).startsWith("Least possible: \"none\" is no such number");
    fresh.asked().least().set("12");
    fresh.asked().most().set("0");
    questions.keep();
    assertThat(model.problem().get()).startsWith("In short is missing: D");
    runner.title().german().set("40, läuft wieder");
    runner.figure(RunnerDraft.Figure.AGE).set("40");
    runner.figure(RunnerDraft.Figure.WEEKLY).set("30,5");
    runner.figure(RunnerDraft.Figure.LONGEST).set("12");
    runner.figure(RunnerDraft.Figure.RUNS).set("3.5");
    runner.figure(RunnerDraft.Figure.YEARS).set("2");
    questions.keep();
    assertThat(model.problem().get()).startsWith("Runs a week: \"3.5\" is no such number");
    runner.figure(RunnerDraft.Figure.RUNS).set("3");
    questions.keep();
    assertThat(model.problem().get()).as("the reader of packs").contains("least");
    assertThat(questions.editing().get()).isTrue();
    fresh.asked().least().set("0");
    fresh.asked().most().set("12");
    questions.keep();
    assertThat(model.problem().get()).isEmpty();
    MeetingQuestion now = asked().question("own-1").orElseThrow();
    assertThat(now.asked())
        .isEqualTo(new Asked.Range(Measure.COUNT, 0, 12, SafeSide.LOWER, null, null));
    assertThat(now.title().german()).isEqualTo("Strides");
    RunnerProfile known = asked().profile("D").orElseThrow();
    assertThat(known.weeklyKm()).isEqualTo(30.5);
    model.select("own-1");
    sitting.range("anna", "2", "4", "6");
    assertThat(sitting.told).last().isEqualTo("The answer of Anna is sealed.");
  }

  @Test
  void whatSomebodyAnsweredStaysAsItWasAsked() {
    sitting.say(model.meeting().get(), "anna", 6, 8, 10);
    model.refresh();
    questions.edit();
    QuestionDraft answered = draft(Sitting.GROWTH);
    assertThat(answered.isLocked()).isTrue();
    questions.remove(answered);
    assertThat(questions.questions()).contains(answered);
    QuestionDraft other = draft("age-peak");
    questions.move(other, -1);
    questions.remove(draft("matters"));
    questions.keep();
    List<String> ids = asked().questions().stream().map(MeetingQuestion::id).toList();
    assertThat(ids.indexOf("age-peak")).isLessThan(ids.indexOf(Sitting.GROWTH));
    assertThat(ids).hasSize(9).doesNotContain("matters");
  }

  @Test
  void whatCameOfAPlanIsAskedAtOnceAndStaysAsItCame() {
    EditRoom editing = new EditRoom(sitting.office);
    sitting.office.act(
        new EditPlan(
            "alex",
            new EditPlan.Base(null, false),
            List.of(grid -> new PlanChange.Retyped(LocalDate.of(2026, 12, 1), WorkoutType.REST)),
            new EditWords(
                List.of("work-travel"),
                "",
                List.of(),
                new EditQuestion(
                    "Rest after such a night?", EditQuestion.Type.RANGE, new TreeMap<>()),
                9),
            null,
            editing.rules(),
            editing.reviewRules()));
    questions.edit();
    QuestionsModel.Stored stored = questions.stored().getFirst();
    assertThat(stored.question().text()).isEqualTo("Rest after such a night?");
    questions.take(stored);
    assertThat(model.problem().get()).startsWith("Least possible");
    stored.asked().least().set("0");
    stored.asked().most().set("7");
    stored.asked().measure().set(Measure.DAYS);
    questions.take(stored);
    assertThat(questions.stored()).isEmpty();
    QuestionDraft taken = questions.questions().getLast();
    assertThat(taken.isLocked()).isTrue();
    questions.keep();
    assertThat(model.problem().get()).isEmpty();
    assertThat(asked().question(taken.id()).orElseThrow().asked())
        .isEqualTo(new Asked.Range(Measure.DAYS, 0, 7, SafeSide.LOWER, null, null));
  }

  @Test
  void everyKindKeepsWhatItHas() {
    for (MeetingQuestion one : asked().questions()) {
      assertThat(new QuestionDraft(one, false).question()).as(one.id()).contains(one);
    }
    for (AskedDraft.Kind kind : AskedDraft.Kind.values()) {
      AskedDraft fresh = new AskedDraft(kind);
      fresh.least().set("1");
      fresh.most().set("2");
      fresh.fact().english().set("age");
      fresh.levels().set("35; 45");
      assertThat(fresh.asked().map(Asked::kind)).as(kind.word()).contains(kind.word());
    }
    AskedDraft pair = new AskedDraft(AskedDraft.Kind.PAIR);
    pair.fact().english().set("age");
    pair.least().set("1");
    pair.most().set("2");
    pair.levels().set("35; many");
    assertThat(pair.missing()).startsWith("Levels are two or more numbers");
  }

  @Test
  void questionsAreChangedOnThePageByKeys() {
    ShownPage page = new ShownPage(sitting, Optional.empty(), 1440, 900);
    try {
      page.screen().press(KeyCode.Q);
      assertThat(page.texts())
          .contains("What the meeting asks", "New question:", "Runner A")
          .doesNotContain("Who answers now?");
      page.screen().click("#edit-" + Sitting.GROWTH);
      page.screen().click("#" + Sitting.GROWTH + "-title-en");
      page.screen().press(KeyCode.CONTROL, KeyCode.A);
      page.screen().type("Growth");
      page.screen().press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(page.texts()).contains("Growth", "Who answers now?");
      page.screen().press(KeyCode.Q);
      page.screen().press(KeyCode.ESCAPE);
      assertThat(page.texts()).contains("Who answers now?");
    } finally {
      page.close();
    }
  }
}
