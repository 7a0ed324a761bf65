package dev.cairn.review;

import java.util.List;

/**
 * A coach's week of reviewing.
 *
 * @param size how many plans were drawn for it
 * @param byRisk how many of them by risk
 * @param open what waits: what is old first, then shuffled
 * @param done the last one first
 */
public record WeekReview(
    ReviewWeek week, int size, int byRisk, List<WorkItem> open, List<DoneItem> done) {
  public WeekReview {
    open = List.copyOf(open);
    done = List.copyOf(done);
  }

  /** Of how many plans this week is, counting those that came back. */
  public int all() {
    return open.size() + done.size();
  }
}
