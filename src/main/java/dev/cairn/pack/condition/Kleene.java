package dev.cairn.pack.condition;

import static dev.cairn.pack.Condition.Truth.FALSE;
import static dev.cairn.pack.Condition.Truth.TRUE;
import static dev.cairn.pack.Condition.Truth.UNKNOWN;

import dev.cairn.pack.Condition.Truth;

/** Three-valued logic: what is unknown stays unknown unless the other side settles it. */
final class Kleene {
  private Kleene() {}

  static Truth of(boolean told) {
    return told ? TRUE : FALSE;
  }

  static Truth not(Truth truth) {
    return switch (truth) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static Truth and(Truth left, Truth right) {
    if (left == FALSE || right == FALSE) {
      return FALSE;
    }
    return left == TRUE && right == TRUE ? TRUE : UNKNOWN;
  }

  static Truth or(Truth left, Truth right) {
    return not(and(not(left), not(right)));
  }

  static Truth same(Truth left, Truth right) {
    return left == UNKNOWN || right == UNKNOWN ? UNKNOWN : of(left == right);
  }
}
