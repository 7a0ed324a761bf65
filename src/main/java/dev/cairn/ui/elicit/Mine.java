package dev.cairn.ui.elicit;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which of the answers that lie open is one's own, as whoever looks says. The records are not asked
 * whose it is, so that nobody can learn it here; it is forgotten when the curtain falls.
 */
final class Mine {
  private static final int NONE = 0;

  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(NONE);

  boolean is(int answer) {
    return number.get() == answer;
  }

  /** This one is mine; said once more, it is not. */
  void claim(int answer) {
    number.set(is(answer) ? NONE : answer);
  }

  void forget() {
    number.set(NONE);
  }

  boolean claimed() {
    return number.get() != NONE;
  }

  /** Which one; 0: none. */
  ReadOnlyIntegerProperty number() {
    return number.getReadOnlyProperty();
  }
}
