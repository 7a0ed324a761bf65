package dev.cairn.cli.text;

import dev.cairn.engine.pace.PaceText;
import dev.cairn.model.Grid;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** One session as a coach would write it down: its steps in order, with paces. */
final class SessionText {
  private final Grid grid;

  SessionText(Grid grid) {
    this.grid = grid;
  }

  /**
   * "Cruise intervals, 47 min: 2 km easy, 3 x 8 min ...", each step to stay on one line. A zone's
   * pace is told once; without one the effort is, and the pulse of the hard part.
   */
  String text(Session session) {
    StringBuilder text = new StringBuilder(session.name());
    text.append(", ").append(session.durationMins()).append(" min");
    if (session.pace() == null && !session.steps().stream().anyMatch(Step::uphill)) {
      text.append(" by effort, pulse in ").append(session.hrZone());
    }
    Set<Zone> told = EnumSet.noneOf(Zone.class);
    String between = ": ";
    for (Step step : session.steps()) {
      text.append(between).append(step(step, told).replace(' ', Prose.JOINT));
      between = ", ";
    }
    return text.toString();
  }

  String pace(PaceRange pace) {
    String fast = clock(pace.fast());
    String slow = clock(pace.slow());
    return (fast.equals(slow) ? fast : fast + "-" + slow) + " /" + grid.unit();
  }

  private String clock(int secondsPerKm) {
    return grid == Grid.KM ? PaceText.perKm(secondsPerKm) : PaceText.perMile(secondsPerKm);
  }

  private String step(Step step, Set<Zone> told) {
    String amount = step.byTime() ? time(step.seconds()) : length(step);
    return times(step.reps()) + amount + " " + how(step, told) + recovery(step);
  }

  private static String times(int reps) {
    return reps == 1 ? "" : reps + " x ";
  }

  private String how(Step step, Set<Zone> told) {
    PaceRange pace = step.pace();
    if (step.uphill()) {
      return effort(step.zone()) + " uphill";
    }
    if (pace == null || step.part() == Step.Part.STRIDES) {
      return effort(step.zone());
    }
    boolean first = step.part() == Step.Part.MAIN && told.add(step.zone());
    return zone(step.zone()) + (first ? " at " + pace(pace) : "");
  }

  private static String recovery(Step step) {
    Zone zone = step.recoveryZone();
    if (step.recoverySeconds() == 0 || zone == null) {
      return "";
    }
    String rest =
        time(step.recoverySeconds()) + " " + zone(zone) + (step.uphill() ? " back down" : "");
    return step.reps() == 1 ? " then " + rest : " with " + rest + " after each";
  }

  private static String zone(Zone zone) {
    return switch (zone) {
      case MARATHON -> "marathon pace";
      case RACE -> "race pace";
      case WALK, EASY, STEADY, THRESHOLD, INTERVAL, REPETITION -> zone.word();
    };
  }

  /** How a zone feels, for those who run by effort. */
  static String effort(Zone zone) {
    return switch (zone) {
      case WALK, EASY, STEADY -> zone.word();
      case MARATHON -> "at marathon effort";
      case THRESHOLD -> "comfortably hard";
      case RACE -> "at race effort";
      case INTERVAL -> "hard";
      case REPETITION -> "fast and relaxed";
    };
  }

  /**
   * Repetitions are measured in metres, as on a track; everything else in tenths of the athlete's
   * unit. The part that takes the remainder says so by "about".
   */
  private String length(Step step) {
    if (step.reps() > 1) {
      return step.metres() + " m";
    }
    BigDecimal tenths =
        BigDecimal.valueOf(step.metres() * 1000L)
            .divide(BigDecimal.valueOf(grid.unitMillimetres()), 1, RoundingMode.HALF_UP);
    long metres =
        tenths
            .multiply(BigDecimal.valueOf(grid.unitMillimetres()))
            .divide(BigDecimal.valueOf(1000), 0, RoundingMode.HALF_UP)
            .longValueExact();
    String about = metres == step.metres() ? "" : "about ";
    return about + CalendarWords.bare(tenths.toPlainString()) + " " + grid.unit();
  }

  static String time(int seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return (seconds % 60 == 0 ? Integer.toString(seconds / 60) : PaceText.duration(seconds))
        + " min";
  }
}
