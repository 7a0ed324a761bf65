package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.START;
import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.engine.check.TestRules.modifier;
import static dev.cairn.engine.check.TestRules.rules;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.STEADY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WeekType;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Recovery weeks. */
class CutbacksTest {
  @Test
  void aShallowCutbackIsBroken() {
    assertThat(draft().run(thursday(4), EASY, 11).run(saturday(4), EASY, 10).broken())
        .containsExactly("cutback-band");
  }

  @Test
  void aDeepCutbackIsBroken() {
    assertThat(draft().run(thursday(4), EASY, 5).broken()).containsExactly("cutback-band");
  }

  /** Half an hour on three days and 1.5 km above the longest of 30 days: nothing more fits. */
  @Test
  void aDeepCutbackWhoseRunsHoldNoMoreIsNone() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.minutesAvailable.put(DayOfWeek.TUESDAY, 30);
    athlete.minutesAvailable.put(DayOfWeek.THURSDAY, 30);
    athlete.minutesAvailable.put(DayOfWeek.SATURDAY, 30);
    PlanDraft plan = draft().run(tuesday(4), EASY, 5).run(thursday(4), EASY, 5);
    plan.run(saturday(4), EASY, 5).run(sunday(4), LONG, 16.5);
    assertThat(plan.broken(athlete)).doesNotContain("cutback-band");
    assertThat(plan.broken()).contains("cutback-band");
    assertThat(plan.run(sunday(4), LONG, 16).broken(athlete)).contains("cutback-band");
    plan.run(sunday(4), LONG, 16.5).run(tuesday(4), EASY, 4);
    assertThat(plan.broken(athlete)).contains("cutback-band");
  }

  @Test
  void aModifierMayAskForADeeperOne() {
    assertThat(draft().broken(rules(modifier(Quantity.CUTBACK_DEPTH, Operation.AT_LEAST, 22))))
        .containsExactly("cutback-band");
  }

  @Test
  void fiveFullWeeksInARowAreBroken() {
    PlanDraft plan = draft().type(4, WeekType.BASE).run(tuesday(4), STEADY, 10.5);
    plan.run(thursday(4), EASY, 10).run(saturday(4), EASY, 10).run(sunday(4), LONG, 15);
    assertThat(plan.broken()).containsExactly("full-weeks-in-row");
  }

  @Test
  void aModifierMayAskForMore() {
    assertThat(draft().broken(rules(modifier(Quantity.CUTBACK_EVERY, Operation.AT_MOST, 2))))
        .containsExactly("full-weeks-in-row");
  }

  @Test
  void aCutWeekThatIsHardlyLighterDoesNotEndTheRow() {
    AthleteDraft athlete = new AthleteDraft().blocked(thursday(4));
    PlanDraft plan = draft().type(4, WeekType.BASE).rest(thursday(4));
    plan.run(tuesday(4), STEADY, 11).run(saturday(4), EASY, 10);
    assertThat(plan.broken(athlete)).isEmpty();
    plan.run(tuesday(4), STEADY, 13).run(saturday(4), EASY, 13.5).run(sunday(4), LONG, 15);
    assertThat(plan.broken(athlete)).containsExactly("full-weeks-in-row");
  }

  @Test
  void aCutbackBeforeThePeakIsBroken() {
    PlanDraft plan = draft().type(8, WeekType.RECOVERY).run(tuesday(8), EASY, 9);
    plan.run(thursday(8), EASY, 9).run(saturday(8), EASY, 9).run(sunday(8), LONG, 13);
    assertThat(plan.broken()).contains("cutback-place");
  }

  @Test
  void aCutbackInAShortPlanIsBroken() {
    PlanDraft plan = new PlanDraft();
    AthleteDraft athlete = new AthleteDraft();
    athlete.race = plan.race = Race.FIVE_K;
    athlete.weeks = 4;
    athlete.raceDate = plan.raceDate = sunday(4);
    for (int week = 1; week <= 3; week++) {
      plan.week(
          week < 3 ? Phase.BUILD : Phase.PEAK,
          week < 3 ? WeekType.BUILD : WeekType.PEAK,
          START.plusWeeks(week - 1));
      plan.run(tuesday(week), EASY, 3)
          .run(thursday(week), EASY, 3)
          .run(saturday(week), EASY, 3)
          .run(sunday(week), LONG, 3.5);
    }
    athlete.currentWeeklyKm = 12.5;
    plan.phase(1, Phase.BASE).type(1, WeekType.BASE);
    plan.week(Phase.TAPER, WeekType.RACE, START.plusWeeks(3))
        .run(thursday(4), EASY, 3)
        .run(tuesday(4), EASY, 3)
        .race(sunday(4));
    assertThat(plan.broken(athlete)).isEmpty();
    plan.type(2, WeekType.RECOVERY);
    assertThat(plan.broken(athlete)).contains("cutback-place");
  }
}
