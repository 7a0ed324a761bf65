package dev.cairn.ui.why;

import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.task.Errand;
import java.util.List;

/** Questions that need the planner; they take a while and are asked through a slot. */
public interface Asking {
  /** The smallest changes that make another value of one decision. */
  Changes whatIf(StoredPlan plan, String decisionId, Errand errand) throws Exception;

  /** Why one decision did not come to the value that somebody expected. */
  Objection whyNot(StoredPlan plan, String decisionId, String wanted, Errand errand)
      throws Exception;

  /**
   * What would change a value.
   *
   * @param remarks why the answers may not fit the plan: other packs, another engine
   */
  record Changes(List<String> remarks, WhatIf.Answer answer) {
    public Changes {
      remarks = List.copyOf(remarks);
    }
  }

  /** Why it is not another value. */
  record Objection(List<String> remarks, WhyNot answer) {
    public Objection {
      remarks = List.copyOf(remarks);
    }
  }
}
