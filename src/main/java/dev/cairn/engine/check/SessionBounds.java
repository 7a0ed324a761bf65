package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.Session;
import dev.cairn.pack.SessionLimits;
import java.time.LocalDate;

/** How short and how long a single run may be, by distance and by the clock. */
final class SessionBounds implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    for (Day day : reading.days()) {
      if (Reading.training(day) && day.session() != null) {
        Session session = day.session().value();
        shortest(reading.rules().limits(), day, session, found);
        most(reading, day, session, found);
      }
    }
  }

  /** Every run, races excepted, reaches 3 km or 20 minutes. */
  private static void shortest(SessionLimits limits, Day day, Session session, Findings found) {
    if (LongRuns.length(day) < Exact.mm(limits.easyMinKm())
        && session.durationMins() < limits.easyMinMinutes()) {
      found.distance(
          "session-minimum",
          day,
          "is "
              + Exact.km(LongRuns.length(day))
              + " in "
              + session.durationMins()
              + " min, too short");
    }
  }

  private static void most(Reading reading, Day day, Session session, Findings found) {
    SessionLimits limits = reading.rules().limits();
    int feet =
        reading.facts().firstMarathon()
            ? limits.firstMarathonMinutes()
            : limits.timeOnFeetMinutes();
    atMost("time-on-feet", feet, day, session, found);
    Integer available = reading.request().minutesAvailable().get(day.dayOfWeek());
    if (available != null) {
      atMost("minutes-available", available, day, session, found);
    }
    LocalDate race = reading.plan().raceDate();
    if (!day.date().isBefore(reading.raceWeek().start())) {
      atMost("race-week-minutes", limits.raceWeekRunMinutes(), day, session, found);
    }
    if (day.date().plusDays(1).equals(race)) {
      atMost("race-week-minutes", limits.dayBeforeRaceMinutes(), day, session, found);
    }
  }

  private static void atMost(String rule, int most, Day day, Session session, Findings found) {
    if (session.durationMins() > most) {
      found.day(rule, day, "takes " + session.durationMins() + " min, allowed are " + most);
    }
  }
}
