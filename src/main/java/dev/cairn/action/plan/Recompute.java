package dev.cairn.action.plan;

import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import java.util.List;

/** Makes a recorded plan again from its own input and the rules it was made with. */
public final class Recompute {
  private final PlanMaking making;

  public Recompute(RunningRules rules) {
    this.making = new PlanMaking(rules);
  }

  /** The line that these rules give for an athlete's file. */
  public byte[] fresh(byte[] input) {
    return making.edited(input, List.of());
  }

  /** The line of the plan, or of the refusal that these rules give. */
  public byte[] line(byte[] recorded, List<PlanChange> changes) {
    return making.edited(StoredInput.of(recorded), changes);
  }
}
