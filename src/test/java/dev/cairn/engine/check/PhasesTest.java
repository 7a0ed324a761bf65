package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Phase;
import org.junit.jupiter.api.Test;

/** Phases and the peak week. */
class PhasesTest {
  @Test
  void aPhaseOfAnotherLengthIsBroken() {
    assertThat(draft().phase(4, Phase.BUILD).broken()).containsExactly("phases");
  }

  @Test
  void aMissingTaperIsBroken() {
    PlanDraft plan = draft().phase(11, Phase.PEAK);
    assertThat(plan.broken()).contains("phases");
  }

  @Test
  void aMaximumReachedTooEarlyIsBroken() {
    PlanDraft plan = draft().run(thursday(9), EASY, 10).run(saturday(9), EASY, 9.5);
    plan.run(thursday(10), EASY, 10).run(saturday(10), EASY, 9.5).run(tuesday(10), TEMPO, 12.5, 20);
    plan.run(thursday(11), EASY, 7)
        .run(saturday(11), EASY, 6.5)
        .run(tuesday(12), EASY, 7.5)
        .run(thursday(12), EASY, 7.5);
    assertThat(plan.broken()).containsExactly("peak-week");
  }

  @Test
  void aMaximumReachedTooLateIsBroken() {
    PlanDraft plan = draft().run(saturday(9), EASY, 11.5);
    assertThat(plan.broken()).contains("peak-week");
  }

  /** At 30 % of 46 km the long run would be 14 km, and 13 is what the last 30 days allow. */
  @Test
  void aMaximumThatTheLongRunCarriesNoFurtherMayHaveComeBefore() {
    PlanDraft plan = draft();
    for (int week : new int[] {5, 6, 8, 9, 10}) {
      plan.run(thursday(week), EASY, 11).run(saturday(week), EASY, 11);
      plan.run(tuesday(week), TEMPO, 11.5, 15).run(sunday(week), LONG, 12);
    }
    plan.run(sunday(4), LONG, 12).run(sunday(7), LONG, 12);
    assertThat(plan.broken()).doesNotContain("peak-week");
    plan.run(saturday(8), EASY, 9).run(sunday(8), LONG, 14);
    assertThat(plan.broken()).contains("peak-week");
  }
}
