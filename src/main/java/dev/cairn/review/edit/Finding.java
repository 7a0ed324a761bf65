package dev.cairn.review.edit;

import dev.cairn.engine.check.Violation;

/**
 * What speaks against a changed plan.
 *
 * @param rule the name of the rule, of the checker or of habit
 * @param place such as {@code day/2027-01-31} or {@code week/9}
 */
public record Finding(String rule, Weight weight, String place, String message) {
  /** How much it weighs, the heaviest first. */
  public enum Weight {
    /** Nobody may do that. */
    BROKEN,
    /** A coach may, for a reason that goes on the record. */
    EXCEPTION,
    /** Allowed, and said. */
    NOTE
  }

  static Finding of(Violation violation, Weight weight) {
    return new Finding(violation.rule(), weight, violation.place(), violation.message());
  }

  /** Whether the other says the same of the same place, however much. */
  boolean like(Finding other) {
    return rule.equals(other.rule) && place.equals(other.place);
  }
}
