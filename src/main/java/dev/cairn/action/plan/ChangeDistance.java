package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.ledger.Kind;
import dev.cairn.model.Grid;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Makes a run longer or shorter.
 *
 * @param length in the athlete's own unit, in whole steps of his grid
 */
public record ChangeDistance(
    String athleteId, LocalDate date, BigDecimal length, RunningRules rules) implements Action {
  private static final BigDecimal LONGEST = BigDecimal.valueOf(200);

  @Override
  public Kind kind() {
    return new Kind("plan.distance.changed");
  }

  @Override
  public Deed decide(Now now) {
    Grid grid =
        PlanMaking.read(now.records().input(now.records().athlete(athleteId))).athlete().units();
    PlanChange change = new PlanChange.Resized(date, steps(grid));
    return new ChangeDay(athleteId, rules).decide(now, change);
  }

  private int steps(Grid grid) {
    BigDecimal steps =
        length.multiply(BigDecimal.valueOf(grid.stepsPerUnit())).stripTrailingZeros();
    if (length.signum() <= 0 || length.compareTo(LONGEST) > 0 || steps.scale() > 0) {
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
