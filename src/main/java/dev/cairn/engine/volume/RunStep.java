package dev.cairn.engine.volume;

import dev.cairn.model.Grid;
import dev.cairn.pack.SessionLimits;

/** How far one run may go beyond the longest of the last weeks. */
public record RunStep(Grid grid, double percent, double minKm, double maxKm) {

  public static RunStep of(Grid grid, SessionLimits limits) {
    return new RunStep(grid, limits.runStepPercent(), limits.runStepMinKm(), limits.runStepMaxKm());
  }

  /** What may be added to a longest run of so many kilometres. */
  public double addedKm(double longestKm) {
    return Math.min(maxKm, Math.max(minKm, longestKm * percent / 100));
  }

  /** Whole steps of the longest run allowed after a longest run of so many kilometres. */
  public int next(double longestKm) {
    return grid.floor(longestKm + addedKm(longestKm));
  }

  /** The shortest longest run, in steps, from which the next may reach the target. */
  public int leastBefore(int target) {
    int least = target;
    while (least > 0 && next(grid.km(least - 1)) >= target) {
      least--;
    }
    return least;
  }
}
