package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Phase;
import dev.cairn.model.Priority;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.time.LocalDate;
import java.util.List;

/** The goal race and the races on the way stand where they belong, with room around them. */
final class RaceDays implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    for (Day day : reading.days()) {
      raceDay(reading, day, found);
    }
    raceWeek(reading, found);
    for (OtherRace race : reading.races().others()) {
      Day day = reading.day(race.date());
      if (day != null) {
        other(reading, race, day, found);
      }
    }
  }

  private static void raceDay(Reading reading, Day day, Findings found) {
    boolean race = day.type().value() == WorkoutType.RACE;
    boolean goal = reading.races().goal(day.date());
    if (goal && !race) {
      found.day("race-day", day, "is the race but has " + day.type().value().word());
    }
    if (race && !goal && reading.races().other(day.date()) == null) {
      found.day("race-day", day, "has a race that nobody runs");
    }
  }

  /**
   * One run fewer than usual at most beside the race (than wished, where no week was a usual one),
   * none hard, no long run.
   */
  private static void raceWeek(Reading reading, Findings found) {
    Week week = reading.raceWeek();
    List<Day> runs = Reading.runs(week);
    boolean known = reading.plan().weeks().stream().anyMatch(other -> !reading.disturbed(other));
    int days = known ? reading.usual().runDays().size() : reading.request().daysPerWeek();
    int most = days - 1;
    if (runs.size() > most) {
      found.week("race-week", week, "has " + runs.size() + " runs beside the race, not " + most);
    }
    for (Day day : runs) {
      if (day.type().value().hard()) {
        found.day("race-week", day, "has " + day.type().value().word() + " in the race week");
      }
    }
  }

  /** Held before the race week unless another race is within two days; C may be any quality. */
  private static void other(Reading reading, OtherRace race, Day day, Findings found) {
    WorkoutType type = day.type().value();
    boolean held = type == WorkoutType.RACE || (race.priority() == Priority.C && type.quality());
    if (!held && !crowded(reading, race)) {
      found.day("other-race", day, "is a " + race.priority() + " race but has " + type.word());
    }
    if (type == WorkoutType.RACE && race.priority() == Priority.B) {
      room(reading, race, found);
      week(reading, race, found);
    }
  }

  private static boolean crowded(Reading reading, OtherRace race) {
    if (!race.date().isBefore(reading.raceWeek().start())) {
      return true;
    }
    for (OtherRace other : reading.races().others()) {
      long apart = Math.abs(other.date().toEpochDay() - race.date().toEpochDay());
      if (apart > 0 && apart <= Races.EASY_DAYS_BEFORE_B) {
        return true;
      }
    }
    return false;
  }

  /** Two easy days before a B race, one after for each full 3 km; other races stand as they are. */
  private static void room(Reading reading, OtherRace race, Findings found) {
    int after = Races.easyDaysAfter(race);
    for (int i = -Races.EASY_DAYS_BEFORE_B; i <= after; i++) {
      Day day = i == 0 ? null : reading.day(race.date().plusDays(i));
      if (day != null && Reading.training(day) && day.type().value().hard()) {
        found.day("b-race", day, "is hard beside the race on " + race.date());
      }
    }
  }

  /** No long run in a B race's week; the week after recovers, unless it is taper or race week. */
  private static void week(Reading reading, OtherRace race, Findings found) {
    LocalDate date = race.date();
    for (Week week : reading.plan().weeks()) {
      boolean inside = !date.isBefore(week.start()) && !date.isAfter(week.end());
      if (inside && Reading.runs(week).stream().anyMatch(LongRuns::isLong)) {
        found.week("b-race", week, "has a long run beside the race on " + date);
      }
      boolean next =
          !date.plusDays(7).isBefore(week.start()) && !date.plusDays(7).isAfter(week.end());
      if (next && week.phase() != Phase.TAPER && week.type().value() != WeekType.RECOVERY) {
        found.week("b-race", week, "follows the race on " + date + " without recovery");
      }
    }
  }
}
