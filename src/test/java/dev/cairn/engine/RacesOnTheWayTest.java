package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Plan;
import dev.cairn.model.Priority;
import dev.cairn.model.Race;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** B races bend the weeks around them, C races are run as a session, the rest is said. */
class RacesOnTheWayTest {
  private static final LocalDate SUNDAY_OF_WEEK_8 = LocalDate.of(2027, 1, 24);
  private static final LocalDate GOAL = LocalDate.of(2027, 2, 21);

  private static Runner half() {
    return Runner.of(Race.HALF, 12).raceOn(GOAL).longRunOn(DayOfWeek.SUNDAY);
  }

  @Test
  void theWorkedCaseOfATenKilometreBRaceOnTheSundayOfWeekEight() {
    Read read = Read.plan(half().race(SUNDAY_OF_WEEK_8, 10, Priority.B).athlete());
    Plan plan = read.plan().plan();
    Week seven = plan.weeks().get(6);
    Week eight = plan.weeks().get(7);
    Week nine = plan.weeks().get(8);
    assertThat(eight.days().get(6).type().value()).isEqualTo(WorkoutType.RACE);
    assertThat(eight.days().get(6).distance()).isNull();
    assertThat(eight.days()).noneMatch(day -> day.type().value() == WorkoutType.LONG);
    assertThat(eight.days().subList(4, 6)).noneMatch(day -> day.type().value().hard());
    assertThat(sum(eight)).isEqualTo(eight.total().value().steps());
    assertThat(nine.type().value()).isEqualTo(WeekType.RECOVERY);
    assertThat(nine.days().subList(0, 3)).noneMatch(day -> day.type().value().hard());
    assertThat(nine.total().value().steps())
        .isEqualTo(Math.round(seven.total().value().steps() * 0.8));
    assertThat(plan.weeks().get(9).total().value().steps())
        .isLessThanOrEqualTo(seven.total().value().steps());
  }

  @Test
  void aCRaceIsRunWithWarmUpAndCoolDownAndCounts() {
    LocalDate tuesday = LocalDate.of(2027, 1, 5);
    Plan plan = Read.plan(half().race(tuesday, 5, Priority.C).athlete()).plan().plan();
    Week six = plan.weeks().get(5);
    Day race = six.days().get(1);
    assertThat(race.type().value()).isEqualTo(WorkoutType.RACE_PACE);
    assertThat(race.trainingSteps()).isEqualTo(18);
    assertThat(six.days().stream().filter(day -> day.type().value().quality())).hasSize(1);
    assertThat(sum(six)).isEqualTo(six.total().value().steps());
  }

  @Test
  void aCRaceTooLongForASessionBendsItsWeekAsABRaceDoes() {
    Read read =
        Read.plan(half().running(28, 8).race(LocalDate.of(2026, 12, 13), 15, Priority.C).athlete());
    Week two = read.plan().plan().weeks().get(1);
    assertThat(two.days().get(6).type().value()).isEqualTo(WorkoutType.RACE);
    assertThat(warnings(read)).contains("race.as-b");
  }

  @Test
  void racesThatCannotBeRunAreLeftOutWithASentence() {
    List<Runner> impossible =
        List.of(
            half().race(LocalDate.of(2026, 11, 28), 10, Priority.B),
            half().race(GOAL, 10, Priority.B),
            half().race(GOAL.plusDays(7), 10, Priority.B),
            half().race(GOAL.minusDays(3), 5, Priority.C),
            half().race(SUNDAY_OF_WEEK_8, 10, Priority.B).blocked(SUNDAY_OF_WEEK_8),
            half().race(GOAL.minusDays(7), 21.098, Priority.B));
    for (Runner runner : impossible) {
      Read read = Read.plan(runner.athlete());
      assertThat(warnings(read)).contains("race.left-out");
      assertThat(races(read.plan().plan())).isEmpty();
    }
  }

  @Test
  void ofTwoRacesTooCloseTheBRaceStays() {
    Read read =
        Read.plan(
            half()
                .race(SUNDAY_OF_WEEK_8.minusDays(1), 5, Priority.C)
                .race(SUNDAY_OF_WEEK_8, 10, Priority.B)
                .athlete());
    assertThat(races(read.plan().plan())).containsExactly(SUNDAY_OF_WEEK_8);
    assertThat(warnings(read)).contains("race.left-out");
  }

  @Test
  void theTwoDaysBeforeACRaceHoldNoOtherHardRun() {
    Runner five = half().days(5).running(48, 15);
    for (int day = 0; day < 7; day++) {
      LocalDate race = LocalDate.of(2027, 1, 4).plusDays(day);
      Plan plan = Read.plan(five.athlete(race, 5, Priority.C)).plan().plan();
      assertThat(races(plan)).as("%s", race).contains(race);
      for (Day before : days(plan)) {
        boolean rests = before.date().isBefore(race) && !before.date().isBefore(race.minusDays(2));
        assertThat(rests && before.type().value().hard()).as("%s: %s", race, before).isFalse();
      }
    }
  }

  @Test
  void aLongRunWhoseDayACRaceTakesComesThreeDaysBeforeIt() {
    Runner five = half().days(5).running(48, 15);
    Plan plan = Read.plan(five.athlete(SUNDAY_OF_WEEK_8, 8, Priority.C)).plan().plan();
    Week eight = plan.weeks().get(7);
    assertThat(eight.days().get(6).type().value()).isEqualTo(WorkoutType.RACE_PACE);
    assertThat(eight.days().get(3).type().value()).isEqualTo(WorkoutType.LONG);
  }

  private static List<Day> days(Plan plan) {
    return plan.weeks().stream().flatMap(week -> week.days().stream()).toList();
  }

  /** Somebody with one run a week has no other run for the C race. */
  @Test
  void aCRaceInTheWeekOfABRaceIsNeverForgotten() {
    Runner once = Runner.of(Race.FIVE_K, 10).raceOn(GOAL).running(4.5, 3.5).days(2);
    LocalDate wednesday = SUNDAY_OF_WEEK_8.minusDays(4);
    Read read =
        Read.plan(
            once.race(wednesday, 3, Priority.B).race(SUNDAY_OF_WEEK_8, 16, Priority.C).athlete());
    assertThat(races(read.plan().plan())).containsExactly(wednesday, SUNDAY_OF_WEEK_8);
    assertThat(warnings(read)).contains("race.as-b");
  }

  /** A series of evening races: every other day, from two in a week to four. */
  @Test
  void everyShortCRaceOfOneWeekIsASession() {
    LocalDate monday = LocalDate.of(2027, 1, 4);
    for (int count = 2; count <= 4; count++) {
      Runner five = half().days(5).running(60, 18);
      List<LocalDate> evenings = new ArrayList<>();
      for (int race = 0; race < count; race++) {
        evenings.add(monday.plusDays(2L * race));
        five.race(evenings.getLast(), 3, Priority.C);
      }
      Read read = Read.plan(five.athlete());
      assertThat(races(read.plan().plan())).containsExactlyElementsOf(evenings);
      assertThat(warnings(read)).doesNotContain("race.left-out", "race.as-b");
      assertThat(read.types(6)).filteredOn(WorkoutType.RACE_PACE::equals).hasSize(count);
    }
  }

  @Test
  void everybodyHasRoomAroundABRaceAndSumsWithoutIt() {
    int seen = 0;
    for (long seed = 0; seen < 60; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      if (!athlete.request().otherRaces().isEmpty()
          && RunningPack.planner().plan(athlete) instanceof Outcome.Planned planned) {
        seen += room(athlete, planned.plan().plan(), seed);
      }
    }
  }

  private static int room(Athlete athlete, Plan plan, long seed) {
    List<Day> days = new ArrayList<>();
    plan.weeks().forEach(week -> days.addAll(week.days()));
    int seen = 0;
    for (OtherRace race : athlete.request().otherRaces()) {
      int at = (int) (race.date().toEpochDay() - days.getFirst().date().toEpochDay());
      boolean held = at >= 0 && at < days.size() && race.date().isBefore(plan.raceDate());
      if (held && days.get(at).type().value() == WorkoutType.RACE) {
        seen++;
        int after = (int) (race.distanceKm() / 3);
        for (int i = Math.max(0, at - 2); i <= Math.min(days.size() - 1, at + after); i++) {
          boolean hard = i != at && days.get(i).type().value().hard();
          assertThat(hard).as("seed %d, %s", seed, days.get(i).date()).isFalse();
        }
        Week week = plan.weeks().get(at / 7);
        assertThat(sum(week)).as("seed %d", seed).isEqualTo(week.total().value().steps());
        assertThat(week.days()).noneMatch(day -> day.type().value() == WorkoutType.LONG);
        Week next = plan.weeks().get(at / 7 + 1);
        assertThat(next.type().value())
            .as("seed %d", seed)
            .isIn(WeekType.RECOVERY, WeekType.TAPER, WeekType.RACE);
      }
    }
    return seen;
  }

  private static int sum(Week week) {
    return week.days().stream().mapToInt(Day::trainingSteps).sum();
  }

  private static List<LocalDate> races(Plan plan) {
    return plan.weeks().stream()
        .flatMap(week -> week.days().stream())
        .filter(day -> day.session() != null && day.session().value().isRace())
        .map(Day::date)
        .toList();
  }

  private static List<String> warnings(Read read) {
    return read.plan().warnings().stream().map(warning -> warning.code()).toList();
  }
}
