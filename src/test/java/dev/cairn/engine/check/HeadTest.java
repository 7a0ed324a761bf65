package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.START;
import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import org.junit.jupiter.api.Test;

/** The plan that was asked for. */
class HeadTest {
  @Test
  void anotherAthleteIsBroken() {
    PlanDraft plan = draft();
    plan.athleteId = "sam";
    assertThat(plan.broken()).containsExactly("plan-head");
  }

  @Test
  void anotherGoalIsBroken() {
    PlanDraft plan = draft();
    plan.goal = Goal.COMPETE;
    assertThat(plan.broken()).containsExactly("plan-head");
  }

  @Test
  void aRaceOnAnotherDateIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.raceDate = sunday(12).minusDays(1);
    assertThat(draft().broken(athlete)).containsExactly("race-date");
  }

  @Test
  void withoutADateTheRaceIsOnTheLastDay() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.raceDate = null;
    assertThat(draft().broken(athlete)).isEmpty();
  }

  @Test
  void aStartInThePastIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.asOf = START.plusDays(7);
    assertThat(draft().broken(athlete)).contains("plan-start", "before-as-of");
  }

  @Test
  void withoutADateTheFirstMondayIsTheStart() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.raceDate = null;
    athlete.asOf = START.minusDays(8);
    assertThat(draft().broken(athlete)).containsExactly("plan-start");
  }

  @Test
  void anotherLengthIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.weeks = 13;
    assertThat(draft().broken(athlete)).containsExactly("week-count");
  }

  @Test
  void aLengthFromTheDatesIsHeld() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.weeks = null;
    assertThat(draft().broken(athlete)).isEmpty();
    athlete.asOf = START.minusDays(8);
    assertThat(draft().broken(athlete)).containsExactly("week-count");
  }

  @Test
  void aRaceOutsideTheLastWeekIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    PlanDraft plan = draft();
    athlete.raceDate = plan.raceDate = sunday(11);
    assertThat(plan.said(athlete)).contains("The race on 2027-02-14 is not in the last week");
  }
}
