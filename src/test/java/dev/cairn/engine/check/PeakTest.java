package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import org.junit.jupiter.api.Test;

/** The largest week. */
class PeakTest {
  @Test
  void aPeakAboveTheGoalIsBroken() {
    PlanDraft plan =
        draft()
            .run(thursday(9), EASY, 13)
            .run(saturday(10), EASY, 12.5)
            .run(thursday(8), EASY, 11.5);
    plan.run(thursday(6), EASY, 11);
    assertThat(plan.broken()).contains("peak-ceiling");
  }

  @Test
  void currentVolumeMayBeHeld() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.goal = Goal.FINISH;
    athlete.currentWeeklyKm = 55;
    PlanDraft plan = draft();
    plan.goal = Goal.FINISH;
    assertThat(plan.broken(athlete)).isEmpty();
    athlete.currentWeeklyKm = 54;
    assertThat(plan.broken(athlete)).containsExactly("peak-ceiling");
  }

  @Test
  void aPeakBelowTheRaceIsBroken() {
    PlanDraft plan = draft();
    for (int week = 1; week <= 12; week++) {
      plan.run(tuesday(week), EASY, 3).run(thursday(week), EASY, 3).run(saturday(week), EASY, 3);
      plan.run(sunday(week), LONG, 12);
    }
    assertThat(plan.broken()).contains("peak-reaches-race");
  }
}
