package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Phase;
import dev.cairn.model.Priority;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.SessionLimits;
import java.util.ArrayList;
import java.util.List;

/** How many quality sessions there are, from when on, and of which kind. */
final class Quality implements Rule {
  private static final int FEW_RUN_DAYS = 4;
  private static final int FIRST_YEAR_WEEKS = 6;

  @Override
  public void check(Reading reading, Findings found) {
    List<Day> sessions = new ArrayList<>();
    int first = firstWeek(reading);
    int steadyFrom = reading.asked().whole(Quantity.FIRST_STEADY_WEEK, 1);
    for (Week week : reading.plan().weeks()) {
      count(reading, week, found);
      for (Day day : week.days()) {
        if (session(reading, day)) {
          sessions.add(day);
          start(week, day, first, found);
          kind(reading, day, found);
        } else if (week.number() < steadyFrom && day.type().value() == WorkoutType.STEADY) {
          found.day("steady-start", day, "is steady in week " + week.number() + ", too early");
        }
      }
    }
    if (!sessions.isEmpty() && sessions.getFirst().type().value() != WorkoutType.TEMPO) {
      found.day("first-quality", sessions.getFirst(), "has the first quality, which is no tempo");
    }
  }

  /** A quality day that the planner chose: a C race is not of its making. */
  static boolean session(Reading reading, Day day) {
    return day.type().value().quality() && reading.races().other(day.date()) == null;
  }

  /** By the runs of the very week, races included, so that a week with fewer runs has less. */
  private static void count(Reading reading, Week week, Findings found) {
    int runs = 0;
    int sessions = 0;
    int racesInPlace = 0;
    for (Day day : week.days()) {
      runs += day.type().value().run() ? 1 : 0;
      sessions += session(reading, day) ? 1 : 0;
      racesInPlace += inPlaceOfQuality(reading, day) ? 1 : 0;
    }
    int most = Math.max(0, most(reading, runs) - racesInPlace);
    if (sessions > most) {
      found.week("quality-count", week, "has " + sessions + " quality sessions, allowed " + most);
    }
  }

  private static boolean inPlaceOfQuality(Reading reading, Day day) {
    OtherRace race = reading.races().other(day.date());
    return race != null && race.priority() == Priority.C && day.type().value().hard();
  }

  static int most(Reading reading, int runs) {
    if (runs <= 2) {
      return 0;
    }
    SessionLimits limits = reading.rules().limits();
    int most = runs <= FEW_RUN_DAYS ? limits.maxQualityUpTo4Days() : limits.maxQualityFrom5Days();
    return Math.min(most, reading.asked().whole(Quantity.QUALITY_SESSIONS, most));
  }

  /** The first week after the base phase, or later when a modifier or the first year asks. */
  static int firstWeek(Reading reading) {
    int first = 1;
    for (Week week : reading.plan().weeks()) {
      first += week.phase() == Phase.BASE ? 1 : 0;
    }
    Double years = reading.snapshot().yearsRunning();
    if (years != null && years < 1) {
      first = Math.max(first, FIRST_YEAR_WEEKS + 1);
    }
    return Math.max(first, reading.asked().whole(Quantity.FIRST_QUALITY_WEEK, first));
  }

  private static void start(Week week, Day day, int first, Findings found) {
    if (week.number() < first) {
      found.day(
          "quality-start",
          day,
          "has "
              + day.type().value().word()
              + " in week "
              + week.number()
              + ", before week "
              + first);
    }
  }

  private static void kind(Reading reading, Day day, Findings found) {
    WorkoutType type = day.type().value();
    if (!reading.request().includeSpeedwork()) {
      found.day("speedwork-off", day, "has " + type.word() + " although speedwork is off");
    }
    boolean hills = type == WorkoutType.HILLS && reading.asked().leftOut(Quantity.HILLS);
    boolean intervals =
        type == WorkoutType.INTERVALS && reading.asked().leftOut(Quantity.INTERVALS);
    if (hills || intervals) {
      found.day("left-out", day, "has " + type.word() + ", which a modifier leaves out");
    }
  }
}
