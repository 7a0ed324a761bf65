package dev.cairn.pack.condition;

import static dev.cairn.pack.Condition.Truth.FALSE;
import static dev.cairn.pack.Condition.Truth.TRUE;
import static dev.cairn.pack.Condition.Truth.UNKNOWN;

import dev.cairn.pack.Condition.Truth;
import java.math.BigDecimal;

/** What is known of a number: itself, or between which bounds it lies; no bounds when unknown. */
record Range(double low, double high) {
  static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** A number without end has no meaning here, so it counts as unknown. */
  static Range of(double number) {
    return Double.isFinite(number) ? new Range(number, number) : ANY;
  }

  boolean exact() {
    return low == high;
  }

  boolean holds(double number) {
    return low <= number && number <= high;
  }

  /** The smallest range around both. */
  Range or(Range other) {
    return new Range(Math.min(low, other.low), Math.max(high, other.high));
  }

  Truth less(Range other) {
    if (high < other.low) {
      return TRUE;
    }
    return low >= other.high ? FALSE : UNKNOWN;
  }

  Truth same(Range other) {
    if (exact() && other.exact() && low == other.low) {
      return TRUE;
    }
    return high < other.low || other.high < low ? FALSE : UNKNOWN;
  }

  /** As a sentence about an athlete says it: 54, at most 3, 7 to 10, not known. */
  String text() {
    if (exact()) {
      return text(low);
    }
    if (high == Double.POSITIVE_INFINITY) {
      return low > 0 ? "at least " + text(low) : "not known";
    }
    return low > 0 ? text(low) + " to " + text(high) : "at most " + text(high);
  }

  private static String text(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
