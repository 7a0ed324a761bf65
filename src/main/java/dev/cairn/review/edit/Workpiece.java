package dev.cairn.review.edit;

import dev.cairn.model.Athlete;
import dev.cairn.model.Plan;
import dev.cairn.pack.EditRules;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan that a coach may change, with all that its checking needs.
 *
 * @param made the plan as the engine made it
 * @param before what coaches changed in it until now, in order
 * @param today days before it were lived and stay
 */
public record Workpiece(
    Athlete athlete,
    RunningRules rules,
    EditRules editing,
    Plan made,
    List<PlanChange> before,
    LocalDate today) {
  public Workpiece {
    before = List.copyOf(before);
  }
}
