package dev.cairn.action.verdict;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Judgement;

/** Rejects a plan, with the reason and what the coach would do instead. */
public record Reject(String athleteId, String reason, String instead, Look look, ReviewRules rules)
    implements Action {
  @Override
  public Kind kind() {
    return new Kind("plan.rejected");
  }

  @Override
  public Deed decide(Now now) {
    if (reason.isBlank()) {
      throw new Refused(
          "The plan of "
              + athleteId
              + " was to be rejected without a reason, from which nobody"
              + " could learn anything, so nothing was recorded.");
    }
    Judging.Words words = new Judging.Words(reason, instead, "", "");
    return new Judging(athleteId, look, rules).decide(now, Judgement.REJECTED, words);
  }
}
