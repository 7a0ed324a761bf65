package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.STEADY;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Priority;
import org.junit.jupiter.api.Test;

/** No run far above the longest of 30 days. */
class RunStepsTest {
  @Test
  void aJumpIsBroken() {
    assertThat(draft().run(sunday(2), LONG, 15).run(saturday(2), EASY, 8).broken())
        .containsExactly("run-step");
  }

  @Test
  void theFirstRunIsMeasuredAgainstTheSnapshot() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.longestRecentRunKm = 11;
    assertThat(draft().broken(athlete)).containsExactly("run-step");
  }

  @Test
  void theStepIsNeverRoundedUp() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.longestRecentRunKm = 11.8;
    assertThat(draft().broken(athlete)).containsExactly("run-step");
  }

  @Test
  void shortRunsMayGrowByAKilometre() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.longestRecentRunKm = 9;
    PlanDraft plan =
        draft().run(tuesday(1), STEADY, 10).run(sunday(1), LONG, 10).run(sunday(2), LONG, 11);
    assertThat(PlanCheck.violations(athlete.build(), TestRules.rules(), plan.build()))
        .filteredOn(violation -> violation.rule().equals("run-step"))
        .extracting(Violation::place)
        .first()
        .isEqualTo("day/" + sunday(3) + "/distance");
  }

  @Test
  void longRunsGrowByTwoKilometresAtMost() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.longestRecentRunKm = 25;
    PlanDraft plan = draft().run(sunday(10), LONG, 22.5);
    assertThat(plan.broken(athlete)).contains("run-step");
  }

  @Test
  void aSnapshotRunOlderThanTheWindowCountsNoMore() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.longestRecentRunKm = 18;
    PlanDraft plan = draft().run(sunday(5), LONG, 18).run(tuesday(5), TEMPO, 8, 15);
    assertThat(plan.run(saturday(5), EASY, 9.5).broken(athlete)).containsExactly("run-step");
  }

  @Test
  void aRaceOnTheWayCounts() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(5), 17, Priority.C);
    PlanDraft plan =
        draft().race(sunday(5)).run(tuesday(5), EASY, 10.5).run(tuesday(6), TEMPO, 11.5, 0);
    assertThat(plan.run(sunday(6), LONG, 18).broken(athlete)).doesNotContain("run-step");
  }
}
