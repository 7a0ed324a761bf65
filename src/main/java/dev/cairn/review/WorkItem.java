package dev.cairn.review;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan that waits for a coach's word this week. It holds nothing of why it was chosen, so that
 * nothing of that can show.
 *
 * @param made the day on which the plan was made
 * @param days how long it has waited
 * @param runDays on how many days a week the athlete runs
 * @param stale whether it was approved once and has changed since
 * @param reasons what a coach should know of it, the weightiest first
 * @param damaged whether it cannot be read
 */
public record WorkItem(
    String athleteId,
    String name,
    int age,
    String race,
    int weeks,
    int runDays,
    String plan,
    LocalDate made,
    int days,
    boolean stale,
    boolean outdated,
    boolean damaged,
    List<RiskReason> reasons) {
  public WorkItem {
    reasons = List.copyOf(reasons);
  }

  public List<RiskReason> redFlags() {
    return reasons.stream().filter(RiskReason::redFlag).toList();
  }
}
