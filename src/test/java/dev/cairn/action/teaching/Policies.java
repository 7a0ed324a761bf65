package dev.cairn.action.teaching;

import dev.cairn.action.Office;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.TeachingRules;
import dev.cairn.pack.TeachingRules.Repeating;
import java.util.List;

/** The rules of review of the checkout with another say on what is seen twice. */
public final class Policies {
  private Policies() {}

  /** So many of a hundred plans come to a second coach. */
  public static ReviewPack twice(int percent) {
    return with(new TeachingRules(percent, 0, List.of(), Repeating.NEVER, List.of()));
  }

  /** Plans come to the same coach once more. */
  public static ReviewPack again(Repeating repeats) {
    return with(new TeachingRules(0, 1, List.of(), repeats, List.of()));
  }

  private static ReviewPack with(TeachingRules teaching) {
    ReviewRules all = Office.REVIEWING;
    return new ReviewPack(
        Office.REVIEW.ref(),
        new ReviewRules(
            all.size(),
            all.riskPercent(),
            all.oldAfterDays(),
            all.factors(),
            all.reasons(),
            all.asked(),
            all.edits(),
            teaching));
  }
}
