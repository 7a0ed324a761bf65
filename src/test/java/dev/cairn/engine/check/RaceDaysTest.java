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
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WeekType;
import dev.cairn.model.Zone;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
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

  /** 14 km with warm-up and cool-down, ten of them raced. */
  private static PlanDraft withCRace(int raced) {
    Session run =
        TestSessions.session(
            List.of(
                TestSessions.step(Step.Part.WARM_UP, Zone.EASY, 2000),
                TestSessions.step(Step.Part.MAIN, Zone.RACE, raced),
                TestSessions.step(Step.Part.COOL_DOWN, Zone.EASY, 12_000 - raced)),
            50);
    return draft().run(tuesday(8), RACE_PACE, 14, 50).session(tuesday(8), run);
  }

  @Test
  void aCRaceOverAnotherDistanceIsBroken() {
    AthleteDraft athlete = new AthleteDraft().race(tuesday(8), 10, Priority.C);
    String other = "2027-01-19 races 9000 m instead of 10.0 km";
    assertThat(asRace(withCRace(9000)).said(athlete)).contains(other);
    assertThat(asRace(withCRace(10_000)).said(athlete)).noneMatch(said -> said.contains("races"));
  }

  /** A session's name says that it is a race. */
  private static PlanDraft asRace(PlanDraft plan) {
    Session run = Objects.requireNonNull(plan.day(tuesday(8)).session()).value();
    return plan.session(
        tuesday(8),
        new Session(
            Session.RACE,
            "C race",
            run.intensity(),
            run.durationMins(),
            run.pace(),
            run.hrZone(),
            run.hardMinutes(),
            run.steps()));
  }

  @Test
  void aCRaceTakesThePlaceOfTheWeeksQuality() {
    AthleteDraft athlete = new AthleteDraft().race(tuesday(8), 10, Priority.C);
    PlanDraft plan = asRace(withCRace(10_000));
    assertThat(plan.broken(athlete)).doesNotContain("quality-count");
    assertThat(plan.run(thursday(8), TEMPO, 11, 15).broken(athlete)).contains("quality-count");
  }

  /** Two run days, both raced: there is none for a third race. */
  @Test
  void aRaceMayBeMissingWhereOthersHoldAllRunDays() {
    AthleteDraft athlete =
        new AthleteDraft()
            .race(on(8, DayOfWeek.MONDAY), 3, Priority.B)
            .race(on(8, DayOfWeek.THURSDAY), 3, Priority.B)
            .race(sunday(8), 3, Priority.B);
    PlanDraft plan = draft().rest(tuesday(8)).rest(saturday(8)).rest(sunday(8));
    plan.race(on(8, DayOfWeek.MONDAY)).race(on(8, DayOfWeek.THURSDAY));
    athlete.daysPerWeek = 3;
    assertThat(plan.said(athlete)).contains("2027-01-24 is a B race but has rest");
    athlete.daysPerWeek = 2;
    assertThat(plan.said(athlete)).doesNotContain("2027-01-24 is a B race but has rest");
  }
}
