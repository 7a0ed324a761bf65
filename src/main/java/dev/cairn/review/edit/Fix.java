package dev.cairn.review.edit;

import dev.cairn.review.PlanChange;
import java.util.List;

/**
 * The smallest repair of a draft.
 *
 * @param changes one or two, none of them on a day that is to stay empty
 * @param clears what no longer speaks against the plan then
 * @param after the draft with them
 */
public record Fix(List<PlanChange> changes, List<Finding> clears, Draft after) {
  public Fix {
    changes = List.copyOf(changes);
    clears = List.copyOf(clears);
  }
}
