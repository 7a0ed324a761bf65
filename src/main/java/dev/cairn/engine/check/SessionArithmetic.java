package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A session's distance, duration and hard minutes are what its steps come to. */
final class SessionArithmetic implements Rule {
  /** Zones whose minutes and metres count as hard; steady is not among them. */
  static final Set<Zone> HARD =
      EnumSet.of(Zone.MARATHON, Zone.THRESHOLD, Zone.RACE, Zone.INTERVAL, Zone.REPETITION);

  private static final int SLACK_METRES = 500;
  private static final double SLACK_MINUTES = 4;
  private static final int FASTEST = 150;
  private static final int SLOWEST = 900;
  private static final int SLOWEST_WALK = 720;
  private static final int FASTEST_WALK = 480;

  @Override
  public void check(Reading reading, Findings found) {
    for (Day day : reading.days()) {
      if (Reading.training(day) && day.session() != null) {
        Session session = day.session().value();
        pace(day, session, found);
        hardMinutes(day, session, found);
        if (!session.steps().isEmpty()) {
          distance(day, session, found);
          duration(day, session, found);
        }
      }
    }
  }

  /** No run is faster than 2:30 or slower than 15:00 a kilometre, so durations cannot hide. */
  private static void pace(Day day, Session session, Findings found) {
    double km = LongRuns.length(day) / 1e6;
    double seconds = session.durationMins() * 60.0;
    if (seconds < km * FASTEST - 60 || seconds > km * SLOWEST + 60) {
      found.day(
          "session-duration",
          day,
          "takes " + session.durationMins() + " min for " + Exact.km(LongRuns.length(day)));
    }
  }

  /** Main steps faster than steady, within a minute, when all of them know their seconds. */
  private static void hardMinutes(Day day, Session session, Findings found) {
    double seconds = 0;
    for (Step step : session.steps()) {
      if (step.part() == Part.MAIN && HARD.contains(step.zone())) {
        if (step.seconds() == 0) {
          return;
        }
        seconds += step.reps() * (double) step.seconds();
      }
    }
    if (Math.abs(seconds / 60 - session.hardMinutes()) > 1) {
      found.day(
          "session-hard-sum",
          day,
          "says " + session.hardMinutes() + " hard minutes, its steps have " + seconds / 60);
    }
  }

  /** Within 500 m, recoveries included, when all steps know their metres. */
  private static void distance(Day day, Session session, Findings found) {
    double least = 0;
    double most = 0;
    for (Step step : session.steps()) {
      if (step.metres() == 0) {
        return;
      }
      double run = step.reps() * (double) step.metres();
      least += run + (step.part() == Part.STRIDES ? 0 : recovery(session, step, false));
      most += run + recovery(session, step, true);
    }
    double metres = LongRuns.length(day) / 1000.0;
    if (metres < least - SLACK_METRES || metres > most + SLACK_METRES) {
      found.day(
          "session-distance",
          day,
          "is "
              + Math.round(metres)
              + " m, its steps have "
              + Math.round(least)
              + " to "
              + Math.round(most)
              + " m");
    }
  }

  /** The last repetition may or may not be followed by its recovery. */
  private static double recovery(Session session, Step step, boolean most) {
    int times = most ? step.reps() : Math.max(0, step.reps() - 1);
    double seconds = times * (double) step.recoverySeconds();
    Zone zone = step.recoveryZone();
    if (zone == null) {
      return 0;
    }
    return switch (zone) {
      case WALK -> seconds * 1000 / (most ? FASTEST_WALK : SLOWEST_WALK);
      case EASY -> seconds * 1000 / easyPace(session.steps(), most);
      case STEADY, MARATHON, THRESHOLD, RACE, INTERVAL, REPETITION ->
          seconds * 1000 / (most ? runningPace(session.steps()) : easyPace(session.steps(), false));
    };
  }

  /** A recovery above easy is no faster than the fastest step that tells its pace. */
  private static int runningPace(List<Step> steps) {
    int fastest = SLOWEST;
    for (Step step : steps) {
      PaceRange pace = step.pace();
      fastest = pace == null ? fastest : Math.min(fastest, pace.fast());
    }
    return fastest == SLOWEST ? FASTEST : fastest;
  }

  private static int easyPace(List<Step> steps, boolean fast) {
    for (Step step : steps) {
      PaceRange pace = step.pace();
      if (step.zone() == Zone.EASY && pace != null) {
        return fast ? pace.fast() : pace.slow();
      }
    }
    return fast ? FASTEST : SLOWEST;
  }

  /** Within 4 minutes, which 500 m take, when all steps know their seconds. */
  private static void duration(Day day, Session session, Findings found) {
    double least = 0;
    double most = 0;
    for (Step step : session.steps()) {
      if (step.seconds() == 0) {
        return;
      }
      double run = step.reps() * (double) step.seconds();
      least += run + Math.max(0, step.reps() - 1) * (double) step.recoverySeconds();
      most += run + step.reps() * (double) step.recoverySeconds();
    }
    int minutes = session.durationMins();
    if (minutes < least / 60 - SLACK_MINUTES || minutes > most / 60 + SLACK_MINUTES) {
      found.day(
          "session-duration",
          day,
          "takes "
              + minutes
              + " min, its steps "
              + Math.round(least / 60)
              + " to "
              + Math.round(most / 60));
    }
  }
}
