package dev.cairn.pack;

import java.util.List;

/**
 * How plans come before coaches: what makes one risky, and how many are looked at in a week.
 *
 * @param size how many plans a coach's week holds
 * @param riskPercent how many of them are chosen by risk; the others at random
 * @param oldAfterDays after how many days of waiting a plan moves up
 * @param reasons what a rejection may say, nine at most so that a key reaches each
 * @param asked from when on what was told of an athlete is old
 * @param edits what a coach may change in a plan
 * @param teaching what verdicts teach
 */
public record ReviewRules(
    int size,
    int riskPercent,
    int oldAfterDays,
    List<RiskFactor> factors,
    List<RejectReason> reasons,
    List<AskAgain> asked,
    EditRules edits,
    TeachingRules teaching) {
  public ReviewRules {
    factors = List.copyOf(factors);
    reasons = List.copyOf(reasons);
    asked = List.copyOf(asked);
  }

  /** A kind of reason to reject a plan. */
  public record RejectReason(String code, String name) {}

  /**
   * Something that grows old.
   *
   * @param field of the athlete's file, as snapshot.vdot
   * @param afterDays from so many days on a coach should ask again
   */
  public record AskAgain(String field, int afterDays, String reason) {}
}
