package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;

/** Makes a day easy, recovery, cross-training or rest. */
public record ChangeType(String athleteId, LocalDate date, WorkoutType type, RunningRules rules)
    implements Action {
  @Override
  public Kind kind() {
    return new Kind("plan.type.changed");
  }

  @Override
  public Deed decide(Now now) {
    return new ChangeDay(athleteId, rules).decide(now, new PlanChange.Retyped(date, type));
  }
}
