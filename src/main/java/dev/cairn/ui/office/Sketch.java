package dev.cairn.ui.office;

import dev.cairn.trail.StoredPlan;
import java.util.Optional;

/** What would come of an athlete's file, before it is saved. */
public sealed interface Sketch {
  /**
   * A plan.
   *
   * @param before the plan that stands now
   * @param same whether not a week or day of it changes, so that an approval would hold
   */
  record Planned(StoredPlan plan, Optional<StoredPlan> before, boolean same) implements Sketch {}

  /** None, and why. */
  record Refused(PlanCase.NoPlan why) implements Sketch {}

  /** It cannot be saved at all. */
  record Stopped(String sentence) implements Sketch {}
}
