package dev.cairn.ui.office;

import dev.cairn.trail.StoredPlan;
import java.util.List;

/** What a change would come to, before it is made. */
public sealed interface Trial {
  /** It keeps every hard rule. */
  record Holds(StoredPlan before, StoredPlan after) implements Trial {}

  /**
   * It does not.
   *
   * @param points every rule it breaks, with the place; empty where the sentence says it all
   */
  record Breaks(String sentence, List<String> points) implements Trial {
    public Breaks {
      points = List.copyOf(points);
    }
  }
}
