package dev.cairn.action.text;

import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.PlanText;
import dev.cairn.model.wording.Rendering;
import dev.cairn.model.wording.Sceptic;
import dev.cairn.trail.StoredPlan;
import java.util.List;

/**
 * A plan with all that its text is held against: what an action on text needs to decide.
 *
 * @param shown language and units in which it is read
 */
public record TextScene(StoredPlan plan, PlanWriter writer, Sceptic sceptic, Rendering shown) {
  /** What the template says, the same every time. */
  PlanText template() {
    return writer.write(plan, shown.language());
  }

  FactSheet sheet(PassageKey key) {
    return writer.sheets(plan).get(key.week());
  }

  Checked check(Draft draft) {
    return check(draft, List.of());
  }

  /**
   * With what must not be repeated.
   *
   * @param heard what others wrote about the runner, beside what stands in the plan's own input
   */
  Checked check(Draft draft, List<String> heard) {
    return sceptic.check(draft, sheet(draft.key()).hearing(heard), shown);
  }
}
