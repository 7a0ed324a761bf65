package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Week;
import dev.cairn.model.Zone;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.Quantity;

/** What a quality session holds, and what other sessions do not. */
final class SessionContent implements Rule {
  /** Easy running by time comes to whole seconds at some pace. */
  private static final long BY_TIME_SLACK_METRES = 50;

  @Override
  public void check(Reading reading, Findings found) {
    for (Week week : reading.plan().weeks()) {
      for (Day day : Reading.runs(week)) {
        if (day.session() != null) {
          session(reading, week, day, day.session().value(), found);
        }
      }
    }
  }

  private static void session(
      Reading reading, Week week, Day day, Session session, Findings found) {
    IntensityRules rules = reading.rules().intensity();
    if (week.number() < rules.stridesFromWeek() && has(session, Part.STRIDES)) {
      found.day("strides", day, "has strides before week " + rules.stridesFromWeek());
    }
    if (Quality.session(reading, day)) {
      easyEnds(reading, day, session, found);
      hardPart(reading, day, session, found);
    } else if (reading.races().trained(day)) {
      easyEnds(reading, day, session, found);
    } else if (!day.type().value().hard() && session.hardMinutes() > 0) {
      found.day(
          "hidden-quality", day, "is no quality but has " + session.hardMinutes() + " hard min");
    }
  }

  private static boolean has(Session session, Part part) {
    for (Step step : session.steps()) {
      if (step.part() == part) {
        return true;
      }
    }
    return false;
  }

  /** By metres exactly, by time within 50 m; without a pace at the pace assumed for all. */
  private static void easyEnds(Reading reading, Day day, Session session, Findings found) {
    IntensityRules rules = reading.rules().intensity();
    long before = metres(reading, session, Part.WARM_UP);
    long after = metres(reading, session, Part.COOL_DOWN);
    if (before < rules.warmUpKm() * 1000 || after < rules.coolDownKm() * 1000) {
      found.day(
          "session-structure",
          day,
          "has " + before + " m of warm-up and " + after + " m of cool-down, too little");
    }
  }

  private static long metres(Reading reading, Session session, Part part) {
    long metres = 0;
    boolean byTime = false;
    for (Step step : session.steps()) {
      if (step.part() == part && step.zone() == Zone.EASY) {
        metres += metres(reading, step);
        byTime |= step.byTime();
      }
    }
    return byTime ? metres + BY_TIME_SLACK_METRES : metres;
  }

  /** All repetitions of a step; a step by time without a pace at the easy pace assumed for all. */
  static long metres(Reading reading, Step step) {
    int assumed = reading.rules().limits().unknownEasyPaceSeconds();
    long one = step.metres() > 0 ? step.metres() : step.seconds() * 1000L / assumed;
    return one * step.reps();
  }

  /**
   * At least 10 hard minutes, and no more than the range's end times the modifiers' factor, where
   * that leaves the 10.
   */
  private static void hardPart(Reading reading, Day day, Session session, Findings found) {
    IntensityRules rules = reading.rules().intensity();
    if (session.hardMinutes() < rules.minHardMinutes() - 1e-9) {
      found.day("session-hard-minutes", day, "has only " + session.hardMinutes() + " hard minutes");
    }
    IntensityRules.Range range = rules.minutes().get(day.type().value());
    if (range != null) {
      double asked = range.to() * reading.asked().effective(Quantity.HARD_MINUTES, 1);
      double most = Math.max(asked, reading.rules().intensity().minHardMinutes());
      if (session.hardMinutes() > most + 0.5) {
        found.day(
            "session-hard-minutes",
            day,
            "has " + session.hardMinutes() + " hard minutes, allowed are " + most);
      }
    }
  }

  /** A run of no quality whose main part walks or recovers walking. */
  static boolean runWalk(Day day) {
    if (day.session() == null || !Reading.training(day) || day.type().value().quality()) {
      return false;
    }
    for (Step step : day.session().value().steps()) {
      boolean walks = step.zone() == Zone.WALK || step.recoveryZone() == Zone.WALK;
      if (step.part() == Part.MAIN && walks) {
        return true;
      }
    }
    return false;
  }
}
