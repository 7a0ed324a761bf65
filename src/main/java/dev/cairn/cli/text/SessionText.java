package dev.cairn.cli.text;

import dev.cairn.engine.pace.PaceText;
import dev.cairn.model.Grid;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** One session as a coach would write it down: its steps in order, with paces. */
final class SessionText {
  private final Grid grid;

  SessionText(Grid grid) {
    this.grid = grid;
  }

  /** "Cruise intervals, 47 min: 2 km easy, 3 x 8 min ...", each step to stay on one line. */
  String text(Session session) {
    StringBuilder text = new StringBuilder(session.name());
    text.append(", ").append(session.durationMins()).append(" min");
    String between = ": ";
    for (Step step : session.steps()) {
      text.append(between).append(step(step).replace(' ', Prose.JOINT));
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

  private String step(Step step) {
    String times = step.reps() == 1 ? "" : step.reps() + " x ";
    String amount = step.byTime() ? time(step.seconds()) : length(step);
    boolean strides = step.part() == Step.Part.STRIDES;
    PaceRange pace = step.pace();
    String at = pace != null && step.part() == Step.Part.MAIN ? " at " + pace(pace) : "";
    return times + amount + " " + (strides ? "strides" : zone(step.zone())) + at + recovery(step);
  }

  private static String recovery(Step step) {
    Zone zone = step.recoveryZone();
    if (step.recoverySeconds() == 0 || zone == null) {
      return "";
    }
    String rest = time(step.recoverySeconds()) + " " + zone(zone);
    return step.reps() == 1 ? " then " + rest : " with " + rest + " between";
  }

  private static String zone(Zone zone) {
    return switch (zone) {
      case MARATHON -> "marathon pace";
      case RACE -> "race pace";
      case WALK, EASY, STEADY, THRESHOLD, INTERVAL, REPETITION -> zone.word();
    };
  }

  /** Repetitions are measured in metres, as on a track; everything else in the athlete's unit. */
  private String length(Step step) {
    if (step.reps() > 1) {
      return step.metres() + " m";
    }
    BigDecimal exact =
        BigDecimal.valueOf(step.metres() * 1000L)
            .divide(BigDecimal.valueOf(grid.unitMillimetres()), 2, RoundingMode.HALF_UP);
    return CalendarWords.bare(exact.toPlainString()) + " " + grid.unit();
  }

  private static String time(int seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return (seconds % 60 == 0 ? Integer.toString(seconds / 60) : PaceText.duration(seconds))
        + " min";
  }
}
