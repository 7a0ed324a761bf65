package dev.cairn.engine.whatif;

import dev.cairn.trail.DecisionName;
import org.jspecify.annotations.Nullable;

/**
 * A change together with the value that a plan made with it has.
 *
 * @param nearer the same change one step nearer to today, which does not do; null where that is
 *     today itself
 */
public record Counterfactual(
    Change change, @Nullable Change nearer, String decisionId, String was, String value) {
  /**
   * "With a longest run of 13.5 km (12 now), the peak week would be 57.5 km instead of 55.0 km."
   */
  public String sentence() {
    String subject = DecisionName.of(decisionId);
    return value.equals(Question.NONE)
        ? change.words() + ", the plan would not have " + subject + " (" + shown(was) + " now)."
        : change.words()
            + ", "
            + subject
            + " would be "
            + shown(value)
            + " instead of "
            + shown(was)
            + ".";
  }

  private static String shown(String value) {
    return value.replace('_', ' ');
  }
}
