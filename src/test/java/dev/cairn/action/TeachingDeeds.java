package dev.cairn.action;

import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.sample.DrawSample;
import dev.cairn.action.teaching.Adjudicate;
import dev.cairn.action.teaching.SignProposal;
import dev.cairn.action.teaching.WithdrawProposal;
import dev.cairn.pack.EditRules;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.TeachingRules;
import dev.cairn.pack.TeachingRules.Lesson;
import dev.cairn.pack.TeachingRules.Repeating;
import dev.cairn.review.Judgement;
import dev.cairn.work.Cancel;
import java.util.List;
import java.util.Random;

/** What a coach might do about proposals and conflicts; a single change proposes something here. */
final class TeachingDeeds {
  private static final List<String> PROPOSALS =
      List.of(
          "easy-share-distance-less",
          "easy-share-distance-more",
          "quality-share-distance-less",
          "quality-share-distance-more",
          "long-run-distance-less");

  private final Random random;
  private final RulesHere here;

  TeachingDeeds(Random random, RulesHere here) {
    this.random = random;
    this.here = here;
  }

  /**
   * One of them.
   *
   * @param lasting whether it may be one that no undo takes back
   */
  Action next(String athleteId, boolean lasting) {
    String id = PROPOSALS.get(random.nextInt(PROPOSALS.size()));
    return switch (random.nextInt(lasting ? 6 : 4)) {
      case 0, 1 ->
          new WithdrawProposal(
              id,
              random.nextBoolean(),
              "not for everybody",
              rules(),
              here,
              RuleStep.planning(1, new Cancel()));
      case 2 -> new SignProposal(id, rules(), here);
      case 4, 5 -> new DrawSample(new ReviewPack(Office.REVIEW.ref(), rules()));
      default -> new Adjudicate(athleteId, Judgement.REJECTED, "both agree about " + athleteId);
    };
  }

  private static ReviewRules rules() {
    ReviewRules all = Office.REVIEWING;
    EditRules edits = all.edits();
    return new ReviewRules(
        all.size(),
        all.riskPercent(),
        all.oldAfterDays(),
        all.factors(),
        all.reasons(),
        all.asked(),
        new EditRules(
            edits.runsInRow(), edits.planAgainAfterDays(), 1, edits.bending(), edits.reasons()),
        new TeachingRules(
            20,
            0.5,
            List.of(),
            new Repeating(100, 0, 9, 9),
            List.of(lesson("easy share"), lesson("quality share"))));
  }

  private static Lesson lesson(String rule) {
    return new Lesson(rule, "distance", Quantity.HARD_MINUTES, 0.01, 0.5);
  }
}
