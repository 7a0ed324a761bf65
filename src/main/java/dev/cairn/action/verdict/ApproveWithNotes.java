package dev.cairn.action.verdict;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Judgement;

/** Approves a plan and says something with it: to coaches, to the athlete, or to both. */
public record ApproveWithNotes(
    String athleteId, String notePrivate, String noteForAthlete, Look look, ReviewRules rules)
    implements Action {
  @Override
  public Kind kind() {
    return new Kind("plan.approved.noted");
  }

  @Override
  public Deed decide(Now now) {
    if (notePrivate.isBlank() && noteForAthlete.isBlank()) {
      throw new Refused(
          "The plan of "
              + athleteId
              + " was to be approved with notes, but there are none, so"
              + " nothing was recorded. Maybe approve it as it is.");
    }
    Judging.Words words = new Judging.Words("", "", notePrivate, noteForAthlete);
    return new Judging(athleteId, look, rules).decide(now, Judgement.APPROVED_WITH_NOTES, words);
  }
}
