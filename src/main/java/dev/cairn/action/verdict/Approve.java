package dev.cairn.action.verdict;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Judgement;

/** Approves an athlete's plan as it stands, with what coaches changed in it. */
public record Approve(String athleteId, Look look, ReviewRules rules) implements Action {
  @Override
  public Kind kind() {
    return new Kind("plan.approved");
  }

  @Override
  public Deed decide(Now now) {
    return new Judging(athleteId, look, rules).decide(now, Judgement.APPROVED, Judging.Words.NONE);
  }
}
