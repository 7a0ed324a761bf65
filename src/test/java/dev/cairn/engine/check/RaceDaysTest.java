package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.on;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.RACE_PACE;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Priority;
import dev.cairn.model.WeekType;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Races and the room around them. */
class RaceDaysTest {
  @Test
  void noRaceOnRaceDayIsBroken() {
    assertThat(draft().rest(sunday(12)).broken()).containsExactly("race-day");
  }

  @Test
  void aRaceNobodyRunsIsBroken() {
    assertThat(draft().race(sunday(3)).broken()).contains("race-day");
  }

  @Test
  void aHardDayInTheRaceWeekIsBroken() {
    assertThat(draft().run(tuesday(12), TEMPO, 8.5, 10).broken()).contains("race-week");
  }

  @Test
  void aFullRaceWeekIsBroken() {
    assertThat(
            draft()
                .run(saturday(12), EASY, 4)
                .run(on(12, DayOfWeek.WEDNESDAY), EASY, 4)
                .run(thursday(12), EASY, 5)
                .broken(fiveDays()))
        .containsExactly("race-week");
  }

  @Test
  void aBRaceWithRoomPasses() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    assertThat(withBRace().broken(athlete)).isEmpty();
  }

  @Test
  void aWeekBehindABRaceMayStayBelowTheMaximumAsABuildWeek() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    PlanDraft below = withBRace().run(sunday(10), LONG, 14);
    assertThat(below.broken(athlete)).contains("week-type");
    assertThat(below.type(10, WeekType.BUILD).type(6, WeekType.PEAK).broken(athlete))
        .doesNotContain("week-type");
  }

  @Test
  void aBRaceThatIsNotHeldIsBroken() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    assertThat(withBRace().rest(sunday(8)).broken(athlete)).contains("other-race");
  }

  @Test
  void aHardDayBeforeABRaceIsBroken() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    assertThat(withBRace().run(on(8, DayOfWeek.FRIDAY), TEMPO, 11, 15).broken(athlete))
        .contains("b-race");
  }

  @Test
  void aHardDayAfterABRaceIsBroken() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    assertThat(withBRace().run(on(9, DayOfWeek.WEDNESDAY), TEMPO, 11, 15).broken(athlete))
        .contains("b-race");
  }

  @Test
  void aLongRunBesideABRaceIsBroken() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    assertThat(withBRace().run(thursday(8), LONG, 11).broken(athlete)).contains("b-race");
  }

  @Test
  void aFullWeekAfterABRaceIsBroken() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    assertThat(withBRace().type(9, WeekType.PEAK).broken(athlete)).contains("b-race");
  }

  @Test
  void aBRaceThatIsOnlyTrainedThroughIsBroken() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.B);
    assertThat(draft().run(sunday(8), RACE_PACE, 14, 50).broken(athlete)).contains("other-race");
  }

  @Test
  void aCRaceThatStandsAsideIsTakenAsABRace() {
    AthleteDraft athlete = new AthleteDraft().race(sunday(8), 10, Priority.C);
    assertThat(withBRace().broken(athlete)).isEmpty();
    assertThat(withBRace().type(9, WeekType.PEAK).broken(athlete)).contains("b-race");
  }

  private static AthleteDraft fiveDays() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.daysPerWeek = 5;
    return athlete;
  }

  /** A race on the Sunday of week 8, recovery in week 9, the maximum in week 10. */
  private static PlanDraft withBRace() {
    PlanDraft plan =
        draft().race(sunday(8)).run(tuesday(8), TEMPO, 11, 15).type(9, WeekType.RECOVERY);
    plan.run(tuesday(9), EASY, 9).run(thursday(9), EASY, 9).run(saturday(9), EASY, 9);
    plan.run(sunday(9), LONG, 13).type(10, WeekType.PEAK);
    plan.run(tuesday(10), TEMPO, 11, 15).run(thursday(10), EASY, 11).run(saturday(10), EASY, 11);
    plan.run(sunday(10), LONG, 17);
    plan.run(tuesday(11), EASY, 8).run(thursday(11), EASY, 8).run(saturday(11), EASY, 8);
    plan.run(sunday(11), LONG, 12);
    return plan.run(tuesday(12), EASY, 7).run(thursday(12), EASY, 7);
  }
}
