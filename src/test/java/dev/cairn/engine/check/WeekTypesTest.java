package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.STEADY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WeekType;
import org.junit.jupiter.api.Test;

/** Week types fit phase and total. */
class WeekTypesTest {
  @Test
  void theLastWeekIsTheRaceWeek() {
    assertThat(draft().type(12, WeekType.TAPER).broken()).containsExactly("week-type");
  }

  @Test
  void aBuildWeekInTheBaseIsBroken() {
    assertThat(draft().type(3, WeekType.BUILD).broken()).containsExactly("week-type");
  }

  @Test
  void aPeakBelowTheMaximumIsBroken() {
    assertThat(draft().type(6, WeekType.PEAK).broken()).containsExactly("week-type");
  }

  @Test
  void theLargestFullWeekAfterTheBaseIsThePeakWhateverTheBaseHeld() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.currentWeeklyKm = 60;
    athlete.longestRecentRunKm = 18;
    PlanDraft plan = draft();
    for (int week = 1; week <= 3; week++) {
      plan.run(tuesday(week), STEADY, 14).run(thursday(week), EASY, 14);
      plan.run(saturday(week), EASY, 14).run(sunday(week), LONG, 18);
    }
    assertThat(plan.broken(athlete)).doesNotContain("week-type");
  }

  @Test
  void aTaperWeekByAnotherNameIsBroken() {
    assertThat(draft().type(11, WeekType.BUILD).broken()).contains("week-type");
  }

  @Test
  void aPlanWithoutAPeakIsBroken() {
    assertThat(draft().type(9, WeekType.BUILD).type(10, WeekType.BUILD).broken())
        .containsExactly("week-type");
  }

  @Test
  void aPeakPhaseBelowTheMaximumIsABuildWeekOnlyBehindRunsThatWereLost() {
    PlanDraft plan = draft().type(10, WeekType.BUILD).run(thursday(10), EASY, 10);
    assertThat(plan.broken()).containsExactly("week-type");
    plan.rest(thursday(8));
    assertThat(plan.broken(new AthleteDraft().blocked(thursday(8)))).doesNotContain("week-type");
    plan.run(thursday(10), EASY, 12.5);
    assertThat(plan.broken(new AthleteDraft().blocked(thursday(8)))).contains("week-type");
  }

  @Test
  void runsThatOnlyMovedCountAsLostToo() {
    PlanDraft plan = draft().type(10, WeekType.BUILD).run(thursday(10), EASY, 10);
    plan.rest(thursday(8)).run(thursday(8).plusDays(1), EASY, 11);
    assertThat(plan.broken()).contains("week-type");
    assertThat(plan.broken(new AthleteDraft().blocked(thursday(8)))).doesNotContain("week-type");
  }

  /** A peak is come to through a full week: the one between it and the cutback. */
  @Test
  void aWeekAtTheMaximumBetweenACutbackAndThePeakMayBeABuildWeek() {
    PlanDraft plan = draft().type(9, WeekType.BUILD);
    assertThat(plan.broken()).contains("week-type");
    assertThat(plan.type(8, WeekType.RECOVERY).broken()).doesNotContain("week-type");
  }

  @Test
  void aPlanWithoutAPeakIsSaidToHaveNone() {
    PlanDraft plan = draft().type(9, WeekType.BUILD).type(10, WeekType.BUILD);
    assertThat(plan.said(new AthleteDraft())).contains("The plan has no peak week");
    plan.type(10, WeekType.PEAK);
    assertThat(plan.said(new AthleteDraft())).doesNotContain("The plan has no peak week");
  }
}
