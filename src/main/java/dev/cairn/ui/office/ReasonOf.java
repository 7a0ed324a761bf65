package dev.cairn.ui.office;

import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.RangeOutcome;
import java.util.Comparator;
import java.util.List;

/**
 * The reason of a rule, in a coach's words: of the coach whose best value lies nearest to the
 * number, or else of the first who gave one. It follows from the answers alone, so that everybody
 * signs the same.
 */
final class ReasonOf {
  private ReasonOf() {}

  static String the(HeldQuestion held) {
    List<Answer> given = held.counting().stream().filter(one -> !one.reason().isBlank()).toList();
    double number = number(held.standing());
    return given.stream()
        .filter(Answer.Much.class::isInstance)
        .map(Answer.Much.class::cast)
        .min(Comparator.comparingDouble(one -> Math.abs(one.range().best() - number)))
        .map(Answer.Much::reason)
        .or(() -> given.stream().findFirst().map(Answer::reason))
        .orElse("");
  }

  private static double number(@org.jspecify.annotations.Nullable Conclusion standing) {
    return standing instanceof Conclusion.Much(RangeOutcome outcome, _)
        ? switch (outcome) {
          case RangeOutcome.Consensus one -> one.number();
          case RangeOutcome.Wide one -> one.number();
          case RangeOutcome.Split _, RangeOutcome.Insufficient _ -> 0;
        }
        : 0;
  }
}
