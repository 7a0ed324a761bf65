package dev.cairn.action.plan;

import dev.cairn.action.plan.PlanMaking.Made;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import java.util.List;

/** Makes a recorded plan again from its own input and the rules it was made with. */
public final class Recompute {
  private final PlanMaking making;

  public Recompute(RunningRules rules) {
    this.making = new PlanMaking(rules);
  }

  /** The line of the plan, or of the refusal that these rules give. */
  public byte[] line(byte[] recorded, List<PlanChange> changes) {
    return switch (making.make(StoredInput.of(recorded))) {
      case Made.None none -> none.line();
      case Made.Plan plan -> {
        if (changes.isEmpty()) {
          yield plan.line();
        }
        Editing editing = new Editing(plan.plan());
        changes.forEach(editing::apply);
        yield making.line(plan.file(), editing.edited());
      }
    };
  }
}
