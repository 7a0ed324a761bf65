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

import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The long run. */
class LongRunsTest {
  @Test
  void anEasyRunLongerThanTheLongRunIsBroken() {
    assertThat(draft().run(thursday(3), EASY, 13).run(sunday(3), LONG, 12).broken())
        .containsExactly("long-longest");
  }

  @Test
  void twoLongRunsAreBroken() {
    assertThat(draft().run(thursday(3), LONG, 10).broken()).contains("one-long");
  }

  @Test
  void aFullWeekWithoutALongRunIsBroken() {
    assertThat(draft().run(sunday(3), EASY, 15).broken()).containsExactly("one-long");
  }

  @Test
  void aLongRunAboveTheCapIsBroken() {
    assertThat(draft().run(sunday(10), LONG, 18.5).run(saturday(10), EASY, 11.5).broken())
        .containsExactly("long-cap");
  }

  @Test
  void aModifierLowersTheCap() {
    assertThat(draft().broken(rules(modifier(Quantity.LONG_RUN, Operation.MULTIPLY, 0.9))))
        .containsExactly("long-cap");
  }

  @Test
  void aFloorHoldsTheFactorUp() {
    assertThat(
            draft()
                .broken(
                    rules(
                        List.of(modifier(Quantity.LONG_RUN, Operation.MULTIPLY, 0.9)),
                        List.of(),
                        Map.of(Quantity.LONG_RUN, 1.0))))
        .isEmpty();
  }

  @Test
  void aLongestRunTooShortForTheRaceIsBroken() {
    PlanDraft plan = draft();
    for (int week = 1; week <= 11; week++) {
      plan.run(tuesday(week), EASY, 11).run(thursday(week), EASY, 11).run(saturday(week), EASY, 11);
      plan.run(sunday(week), LONG, 11.5);
    }
    assertThat(plan.broken()).contains("longest-share");
    assertThat(plan.run(sunday(9), LONG, 12).broken()).doesNotContain("longest-share");
  }
}
