package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;

import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;

/** Makes a run longer or shorter, in steps of the athlete's grid. */
public record ChangeDistance(String athleteId, LocalDate date, int steps, RunningRules rules) implements Action {
  @Override
  public Kind kind() {
    return new Kind("plan.distance.changed");
  }

  @Override
  public Deed decide(Now now) {
    return new ChangeDay(athleteId, rules).decide(now, new PlanChange.Resized(date, steps));
  }
}
