package dev.cairn.engine.pace;

import dev.cairn.engine.pace.Calculation.Input;
import java.util.List;

/**
 * A goal time against today's fitness. A goal too far ahead is flagged, and paces stay with the
 * fitness either way.
 */
public record GoalCheck(double percentFaster, boolean flagged, Calculation calculation) {

  private static final double FLAG_ABOVE_PERCENT = 3;

  /** Percent of today's predicted time the goal would save; below zero for a slower goal. */
  public static GoalCheck of(Vdot vdot, double metres, double goalSeconds) {
    Vdot.requirePositive("Goal time", goalSeconds, "s");
    double today = vdot.predictSeconds(metres);
    double percent = (today - goalSeconds) / today * 100;
    boolean flagged = percent > FLAG_ABOVE_PERCENT;
    return new GoalCheck(percent, flagged, working(vdot, today, goalSeconds, percent, flagged));
  }

  private static Calculation working(
      Vdot vdot, double today, double goal, double percent, boolean flagged) {
    return new Calculation(
        "goal check",
        "(predicted time - goal time) / predicted time, flagged above 3 %",
        List.of(
            new Input("VDOT", vdot.text()),
            new Input("predicted time", PaceText.duration(today)),
            new Input("goal time", PaceText.duration(goal))),
        PaceText.duration(goal)
            + (" against " + PaceText.duration(today))
            + (" = " + Decimal.text(Math.abs(percent), 1) + " % ")
            + (percent < 0 ? "slower" : "faster")
            + (flagged ? ", flagged" : ""));
  }
}
