package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Phase;
import dev.cairn.model.Priority;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The goal race and the races on the way stand where they belong, with room around them. */
final class RaceDays implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    for (Day day : reading.days()) {
      raceDay(reading, day, found);
    }
    raceWeek(reading, found);
    for (OtherRace race : reading.races().told()) {
      Day day = reading.day(race.date());
      if (day != null) {
        held(reading, race, day, found);
      }
    }
    for (OtherRace race : reading.races().held()) {
      Day day = reading.day(race.date());
      if (day != null) {
        length(race, day, found);
      }
      if (race.priority() == Priority.B) {
        room(reading, race, found);
        week(reading, race, found);
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

  /** Held where there is room for it; a B race stands aside, a C race may as well. */
  private static void held(Reading reading, OtherRace told, Day day, Findings found) {
    OtherRace race = reading.races().other(told.date());
    boolean missing = race == null && !crowded(reading, told);
    boolean lowered =
        race != null && told.priority() == Priority.B && race.priority() != told.priority();
    boolean quality = day.type().value().quality() || day.type().value() == WorkoutType.RACE;
    if (missing || lowered || race != null && !quality) {
      found.day(
          "other-race",
          day,
          "is a " + told.priority() + " race but has " + day.type().value().word());
    }
  }

  /** The race is run in full, and a B race carries nothing else. */
  private static void length(OtherRace race, Day day, Findings found) {
    if (day.session() != null
        && Math.round(race.distanceKm() * 1000) != day.session().value().mainMetres()) {
      found.day(
          "other-race",
          day,
          "races "
              + day.session().value().mainMetres()
              + " m instead of "
              + race.distanceKm()
              + " km");
    }
  }

  /**
   * In the race week, without the easy days that it or another race needs between them, or in a
   * week whose run days all hold other races.
   */
  private static boolean crowded(Reading reading, OtherRace race) {
    Races races = reading.races();
    boolean close = !race.date().isBefore(reading.raceWeek().start());
    OtherRace asB = new OtherRace(race.date(), race.distanceKm(), Priority.B);
    close |= tooClose(reading, asB, reading.plan().raceDate(), 0);
    close |= heldBeside(reading, race) >= reading.request().daysPerWeek();
    for (OtherRace other : races.told()) {
      OtherRace otherAsB = new OtherRace(other.date(), other.distanceKm(), Priority.B);
      int before = races.easyDaysBefore(asB);
      close |= other.date().isAfter(race.date()) && tooClose(reading, asB, other.date(), before);
      close |=
          other.date().isBefore(race.date()) && tooClose(reading, otherAsB, race.date(), before);
    }
    return close;
  }

  private static int heldBeside(Reading reading, OtherRace race) {
    int held = 0;
    for (OtherRace other : reading.races().held()) {
      held += monday(other).equals(monday(race)) ? 1 : 0;
    }
    return held;
  }

  private static LocalDate monday(OtherRace race) {
    return race.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static boolean tooClose(Reading reading, OtherRace first, LocalDate second, int before) {
    int between =
        Math.max(reading.spacing(), Math.max(before, reading.races().easyDaysAfter(first)));
    return second.toEpochDay() - first.date().toEpochDay() <= between;
  }

  /** Two easy days before a B race, one after for each full 3 km; other races stand as they are. */
  private static void room(Reading reading, OtherRace race, Findings found) {
    int after = reading.races().easyDaysAfter(race);
    for (int i = -reading.races().easyDaysBefore(race); i <= after; i++) {
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
