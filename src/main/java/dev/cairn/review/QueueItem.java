package dev.cairn.review;

import java.util.Comparator;

/**
 * A plan in the review queue.
 *
 * @param athleteId as the athlete's file names it
 * @param plan the hash of the plan as it is now
 * @param made when, as entries write times
 * @param changed whether a coach has changed days of it
 * @param outdated whether the athlete's file changed after it was made
 */
public record QueueItem(
    String athleteId,
    String name,
    Standing standing,
    String plan,
    String made,
    String race,
    String raceDate,
    boolean changed,
    boolean outdated) {
  /** What wants work first, then what waits longest. */
  public static final Comparator<QueueItem> ORDER =
      Comparator.comparing(QueueItem::standing)
          .thenComparing(QueueItem::made)
          .thenComparing(QueueItem::athleteId);
}
