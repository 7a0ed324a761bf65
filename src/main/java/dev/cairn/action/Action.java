package dev.cairn.action;

import dev.cairn.ledger.Kind;

/** One thing a coach can do. */
public interface Action {
  /** What entries call it. */
  Kind kind();

  /**
   * Checks the action against what is there and says what it changes; called once, inside the
   * transaction that records it.
   *
   * @throws Refused when it does not fit
   */
  Deed decide(Now now);
}
