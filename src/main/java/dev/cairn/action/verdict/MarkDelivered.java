package dev.cairn.action.verdict;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Kind;
import java.time.LocalDate;

/** Says that the athlete has the plan as it stands. */
public record MarkDelivered(String athleteId, LocalDate date) implements Action {
  @Override
  public Kind kind() {
    return MarkPlan.kind("delivered");
  }

  @Override
  public Deed decide(Now now) {
    return MarkPlan.decide(now, athleteId, Thing.DELIVERED, date);
  }
}
