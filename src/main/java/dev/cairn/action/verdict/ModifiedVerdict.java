package dev.cairn.action.verdict;

import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Now;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Judgement;

/** The verdict that goes with a change of a plan: it is good as changed, in the same step. */
public final class ModifiedVerdict {
  private final Judging judging;

  public ModifiedVerdict(String athleteId, Look look, ReviewRules rules) {
    this.judging = new Judging(athleteId, look, rules);
  }

  /**
   * The verdict as a change.
   *
   * @param seen the plan that lay before the coach
   * @param after the plan as the coach left it, with its line
   */
  public Change change(
      Now now, CurrentPlan seen, CurrentPlan after, byte[] line, String reason, String note) {
    return judging.change(
        now,
        seen,
        after,
        Judging.read(line),
        Judgement.APPROVED,
        new Judging.Words(reason, "", note, ""));
  }
}
