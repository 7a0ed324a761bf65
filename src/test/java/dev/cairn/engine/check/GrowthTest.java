package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.engine.check.TestRules.modifier;
import static dev.cairn.engine.check.TestRules.rules;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import org.junit.jupiter.api.Test;

/** Weeks grow from the last full week. */
class GrowthTest {
  @Test
  void aWeekAboveTenPercentIsBroken() {
    assertThat(draft().run(thursday(3), EASY, 11).broken()).containsExactly("growth");
  }

  @Test
  void theStartIsMeasuredAgainstCurrentVolume() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.currentWeeklyKm = 36;
    assertThat(draft().broken(athlete)).containsExactly("growth");
  }

  @Test
  void theInconsistentStartLower() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.consistentWeeks = 5;
    assertThat(draft().broken(athlete)).containsExactly("growth");
  }

  @Test
  void aModifierLowersTheIncrease() {
    assertThat(draft().broken(rules(modifier(Quantity.WEEKLY_INCREASE, Operation.AT_MOST, 7))))
        .containsExactly("growth");
  }

  @Test
  void aModifierNeverRaisesTheIncrease() {
    assertThat(
            draft()
                .run(thursday(3), EASY, 11)
                .broken(rules(modifier(Quantity.WEEKLY_INCREASE, Operation.AT_LEAST, 14))))
        .containsExactly("growth");
  }

  @Test
  void fewRunDaysGrowByTwoKilometresEach() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.goal = Goal.COMPETE;
    PlanDraft plan = draft();
    plan.goal = Goal.COMPETE;
    assertThat(plan.broken(athlete)).isEmpty();
    athlete.currentWeeklyKm = 90;
    plan.run(thursday(1), EASY, 12).run(saturday(1), EASY, 12);
    plan.run(tuesday(1), EASY, 12).rest(saturday(1)).run(tuesday(2), EASY, 12);
    assertThat(plan.broken(athlete)).doesNotContain("growth");
    plan.run(tuesday(1), EASY, 30).run(thursday(1), EASY, 30).run(sunday(1), LONG, 37);
    assertThat(plan.broken(athlete)).contains("growth");
  }

  @Test
  void afterACutbackTheWeekGrowsNoFurther() {
    assertThat(draft().run(thursday(5), EASY, 10.5).broken()).containsExactly("after-cutback");
  }

  @Test
  void aWeekCutByABlockedDateIsNoReference() {
    AthleteDraft athlete = new AthleteDraft().blocked(thursday(2));
    PlanDraft plan = draft().rest(thursday(2));
    assertThat(plan.broken(athlete)).containsExactly("growth");
  }
}
