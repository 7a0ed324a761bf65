package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.INTERVALS;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a week is hard. */
class HardMinutesTest {
  @Test
  void tooMuchOfTheWeekAtOnePaceIsBroken() {
    assertThat(draft().run(tuesday(8), INTERVALS, 11, 21).broken()).containsExactly("hard-share");
  }

  @Test
  void hardMinutesInACutbackAreHalved() {
    PlanDraft plan = draft().run(tuesday(6), TEMPO, 11.5, 15).run(tuesday(7), TEMPO, 9, 10);
    assertThat(plan.broken()).containsExactly("cutback-hard");
  }

  @Test
  void halfOfEnoughMayStay() {
    PlanDraft plan =
        draft()
            .run(tuesday(5), TEMPO, 10.5, 20)
            .run(tuesday(6), TEMPO, 11.5, 20)
            .run(tuesday(7), TEMPO, 9, 11);
    assertThat(plan.broken()).isEmpty();
    assertThat(plan.run(tuesday(7), TEMPO, 9, 12).broken()).containsExactly("cutback-hard");
  }

  @Test
  void volumeAndHardMinutesBothUpIsBroken() {
    assertThat(draft().run(tuesday(6), TEMPO, 11.5, 16).broken()).containsExactly("both-up");
  }

  @Test
  void hardMinutesFromNoneCountAsUp() {
    PlanDraft plan = draft().run(tuesday(5), EASY, 10.5);
    assertThat(plan.broken()).containsExactly("both-up");
  }

  @Test
  void tooLittleEasyTimeIsBroken() {
    PlanDraft plan = draft().run(thursday(11), EASY, 3).run(saturday(11), EASY, 3);
    plan.run(tuesday(11), TEMPO, 13, 45).run(sunday(11), LONG, 10);
    assertThat(plan.broken()).contains("easy-time");
  }

  @Test
  void steadyPiecesOfAQualitySessionAreNotHard() {
    Session tempo = TestSessions.of(TEMPO, 10_500, 15);
    List<Step> steps = new ArrayList<>(tempo.steps());
    steps.set(2, TestSessions.step(Step.Part.MAIN, Zone.STEADY, 2500));
    steps.add(TestSessions.step(Step.Part.COOL_DOWN, Zone.EASY, 3000));
    PlanDraft plan = draft().run(tuesday(5), TEMPO, 10.5, 15);
    assertThat(plan.session(tuesday(5), TestSessions.session(steps, 15)).broken()).isEmpty();
  }
}
