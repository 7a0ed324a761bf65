package dev.cairn.action.text;

import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.PlanText;
import dev.cairn.trail.StoredPlan;
import java.util.List;

/** Writes the text of a plan on this machine; the same plan gives the same text. */
public interface PlanWriter {
  /** All that may be said: the sheet of the plan first, then one for every week. */
  List<FactSheet> sheets(StoredPlan plan);

  PlanText write(StoredPlan plan, Language language);
}
