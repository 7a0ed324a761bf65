package dev.cairn.action.plan;

import dev.cairn.action.Refused;
import dev.cairn.model.Grid;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A change as a coach asks for it; what it is in steps depends on the athlete's grid. */
@FunctionalInterface
public interface Wish {
  PlanChange on(Grid grid);

  /** A day's run goes to another day, whose own content takes its place. */
  static Wish move(LocalDate from, LocalDate to) {
    return grid -> new PlanChange.Moved(from, to);
  }

  /** A day becomes easy, recovery, cross-training or rest. */
  static Wish type(LocalDate date, WorkoutType type) {
    return grid -> new PlanChange.Retyped(date, type);
  }

  /**
   * A run gets longer or shorter.
   *
   * @param length in the athlete's own unit, in whole steps of his grid
   */
  static Wish length(LocalDate date, BigDecimal length) {
    return grid -> new PlanChange.Resized(date, steps(length, grid));
  }

  private static int steps(BigDecimal length, Grid grid) {
    BigDecimal longest = BigDecimal.valueOf(200);
    BigDecimal steps =
        length.multiply(BigDecimal.valueOf(grid.stepsPerUnit())).stripTrailingZeros();
    if (length.signum() <= 0 || length.compareTo(longest) > 0 || steps.scale() > 0) {
      throw new Refused(
          length.toPlainString()
              + " "
              + grid.unit()
              + " is no distance of a plan, which counts in"
              + " steps of 1/"
              + grid.stepsPerUnit()
              + " "
              + grid.unit()
              + ", so nothing was changed.");
    }
    return steps.intValueExact();
  }
}
