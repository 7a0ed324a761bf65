package dev.cairn.action.verdict;

/**
 * How a coach came to a verdict.
 *
 * @param seconds the time taken, 0 when nobody measured it
 * @param reasonsOpened whether the reasons of the plan had been looked at
 */
public record Look(long seconds, boolean reasonsOpened) {
  /** Nobody measured anything. */
  public static final Look UNKNOWN = new Look(0, false);
}
