package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;

/** Moves a day's run to another day, whose own content takes its place. */
public record MoveDay(String athleteId, LocalDate from, LocalDate to, RunningRules rules)
    implements Action {
  @Override
  public Kind kind() {
    return new Kind("plan.day.moved");
  }

  @Override
  public Deed decide(Now now) {
    return new ChangeDay(athleteId, rules).decide(now, new PlanChange.Moved(from, to));
  }
}
