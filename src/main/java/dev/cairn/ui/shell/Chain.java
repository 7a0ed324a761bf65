package dev.cairn.ui.shell;

/**
 * What is known of the ledger.
 *
 * @param entries how many were looked at
 */
public record Chain(State state, long entries) {
  /** How a look at it ended. */
  public enum State {
    UNCHECKED,
    VERIFIED,
    BROKEN
  }
}
