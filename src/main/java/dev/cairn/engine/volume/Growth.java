package dev.cairn.engine.volume;

import dev.cairn.model.Grid;
import dev.cairn.pack.GrowthRules;

/**
 * How far one week may go beyond the last full one.
 *
 * @param gentleWeek the week that brings the first hard minutes, or 0; it grows no more than {@code
 *     gentlePercent}, because volume and hard minutes never both rise in one week
 */
public record Growth(
    Grid grid,
    GrowthRules rules,
    double increasePercent,
    int runDays,
    int gentleWeek,
    double gentlePercent) {

  /** The largest total of a week after a full week of so many steps. */
  public int cap(int reference, int week) {
    int byIncrease = share(reference, 100 + increasePercent(week));
    int byCeiling = share(reference, rules.hardCeilingPercent());
    int byRuns = reference + grid.floor(rules.addedKmPerRun() * runDays);
    return Math.min(byIncrease, Math.min(byCeiling, byRuns));
  }

  /** The increase that a week may show, in percent. */
  public double increasePercent(int week) {
    return week == gentleWeek ? Math.min(gentlePercent, increasePercent) : increasePercent;
  }

  /** The smallest full week from which a week's growth reaches the target. */
  public int leastBefore(int target, int week) {
    int least = target;
    while (least > 1 && cap(least - 1, week) >= target) {
      least--;
    }
    return least;
  }

  /** A cutback's total, rounded to the grid and kept inside the band. */
  public int cutback(int reference, double percent) {
    int nearest = (int) Math.floor(reference * (100 - percent) / 100 + 0.5);
    int deepest = (int) Math.ceil(reference * (100 - rules.cutbackHighPercent()) / 100 - 1e-9);
    return Math.max(deepest, Math.min(nearest, share(reference, 100 - rules.cutbackLowPercent())));
  }

  /** Whole steps in a share of a total. */
  public static int share(int steps, double percent) {
    return (int) Math.floor(steps * percent / 100 + 1e-9);
  }
}
