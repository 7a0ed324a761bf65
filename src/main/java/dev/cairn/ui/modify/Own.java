package dev.cairn.ui.modify;

import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Draft;
import java.util.List;

/**
 * What was changed since the plan was opened, or since the engine's plan where that is less.
 *
 * @param afresh whether it begins at the engine's plan, and what coaches saved before goes
 */
record Own(List<PlanChange> changes, boolean afresh) {
  static Own of(Draft now) {
    List<PlanChange> before = now.piece().before();
    List<PlanChange> all = now.changes();
    boolean follows = all.size() >= before.size() && all.subList(0, before.size()).equals(before);
    return follows ? new Own(all.subList(before.size(), all.size()), false) : new Own(all, true);
  }
}
