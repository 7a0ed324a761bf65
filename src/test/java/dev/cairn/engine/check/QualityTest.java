package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.engine.check.TestRules.modifier;
import static dev.cairn.engine.check.TestRules.rules;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.HILLS;
import static dev.cairn.model.WorkoutType.INTERVALS;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import org.junit.jupiter.api.Test;

/** How many quality sessions, from when on, of which kind. */
class QualityTest {
  @Test
  void aSecondQualitySessionIsBroken() {
    PlanDraft plan = draft().run(tuesday(8), TEMPO, 11, 10).run(thursday(8), TEMPO, 11, 10);
    assertThat(plan.broken()).contains("quality-count");
  }

  @Test
  void aModifierMayForbidQuality() {
    assertThat(draft().broken(rules(modifier(Quantity.QUALITY_SESSIONS, Operation.AT_MOST, 0))))
        .contains("quality-count");
  }

  @Test
  void twoRunDaysHoldNoQuality() {
    AthleteDraft athlete = new AthleteDraft().blocked(thursday(8)).blocked(saturday(8));
    PlanDraft plan =
        draft().rest(thursday(8)).rest(saturday(8)).run(tuesday(9), INTERVALS, 12.5, 15);
    assertThat(plan.run(tuesday(8), EASY, 16).broken(athlete)).isEmpty();
    assertThat(plan.run(tuesday(8), TEMPO, 16, 10).broken(athlete))
        .containsExactly("quality-count");
  }

  @Test
  void aModifierMayAskForEasyWeeksFirst() {
    RunningRules rules = rules(modifier(Quantity.FIRST_STEADY_WEEK, Operation.AT_LEAST, 2));
    assertThat(draft().broken(rules)).containsExactly("steady-start");
    assertThat(draft().run(tuesday(1), EASY, 9).broken(rules)).isEmpty();
  }

  @Test
  void qualityInTheBaseIsBroken() {
    assertThat(draft().run(tuesday(3), TEMPO, 10.5, 15).broken()).contains("quality-start");
  }

  @Test
  void aModifierMayAskForALaterStart() {
    assertThat(draft().broken(rules(modifier(Quantity.FIRST_QUALITY_WEEK, Operation.AT_LEAST, 6))))
        .containsExactly("quality-start");
  }

  @Test
  void theFirstYearHasNoQualityForSixWeeks() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.yearsRunning = 0.5;
    assertThat(draft().broken(athlete)).containsExactly("quality-start");
  }

  @Test
  void theFirstQualityIsATempo() {
    assertThat(
            draft().run(tuesday(5), INTERVALS, 10.5, 11).run(tuesday(6), TEMPO, 11.5, 11).broken())
        .containsExactly("first-quality");
  }

  @Test
  void speedworkOffMeansNone() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.includeSpeedwork = false;
    assertThat(draft().broken(athlete)).containsExactly("speedwork-off");
  }

  @Test
  void aModifierMayLeaveOutIntervals() {
    assertThat(draft().broken(rules(modifier(Quantity.INTERVALS, Operation.AT_MOST, 0))))
        .containsExactly("left-out");
  }

  @Test
  void aModifierMayLeaveOutHills() {
    PlanDraft plan = draft().run(tuesday(9), HILLS, 12.5, 10).run(tuesday(9), HILLS, 12.5, 13);
    RunningRules rules = rules(modifier(Quantity.HILLS, Operation.AT_MOST, 0));
    assertThat(plan.broken(rules)).containsExactly("left-out");
  }
}
