package dev.cairn.action.verdict;

import java.util.List;

/**
 * How a coach came to a verdict.
 *
 * @param seconds the time taken, 0 when nobody measured it
 * @param reasonsOpened whether the reasons of the plan had been looked at
 * @param acknowledged the red flags the coach has acknowledged, by the ids of their factors
 */
public record Look(long seconds, boolean reasonsOpened, List<String> acknowledged) {
  /** Nobody measured anything. */
  public static final Look UNKNOWN = new Look(0, false);

  public Look {
    acknowledged = List.copyOf(acknowledged);
  }

  /** No red flag was acknowledged. */
  public Look(long seconds, boolean reasonsOpened) {
    this(seconds, reasonsOpened, List.of());
  }
}
