package dev.cairn.action.accept;

import dev.cairn.action.Refused;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.outcome.RangeOutcome.Why;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Why answers come to no rule, in one sentence. */
final class NoRule {
  private NoRule() {}

  static Refused split(MeetingQuestion question, RangeOutcome.Split split) {
    return new Refused(
        "Coaches are split on "
            + question.title().english()
            + ": one side goes up to "
            + number(split.gapFrom())
            + ", the other begins at "
            + number(split.gapTo())
            + ", so there is no number and no rule. Maybe ask what would make them choose the"
            + " other.");
  }

  static Refused insufficient(
      MeetingQuestion question, int answers, Why why, MeetingPolicy policy) {
    return new Refused(
        switch (why) {
          case TOO_FEW ->
              answers
                  + " of at least "
                  + policy.fewest()
                  + " coaches gave a number for "
                  + question.title().english()
                  + ", so there is none and no rule. Maybe ask those who are missing.";
          case TOO_WIDE ->
              "The answers to "
                  + question.title().english()
                  + " lie so far apart that they say too little, so there is no number and no rule."
                  + " Maybe agree on what the question means and ask again.";
        });
  }

  static Refused pair(MeetingQuestion question, PairOutcome outcome, MeetingPolicy policy) {
    return switch (outcome) {
      case PairOutcome.Alike alike ->
          new Refused(
              "Of "
                  + alike.answers()
                  + " answers to "
                  + question.title().english()
                  + " most make no difference between the runners, so there is no rule.");
      case PairOutcome.Split split ->
          new Refused(
              "Coaches are split on "
                  + question.title().english()
                  + ": "
                  + split.less()
                  + " let the last runner do less, "
                  + split.same()
                  + " the same and "
                  + split.more()
                  + " more, so there is no number and no rule. Maybe ask what would make them"
                  + " choose the other.");
      case PairOutcome.Insufficient few -> insufficient(question, few.answers(), few.why(), policy);
      case PairOutcome.Ordered ordered ->
          insufficient(question, ordered.valued(), Why.TOO_FEW, policy);
      case PairOutcome.Differs _ -> noTarget(question);
    };
  }

  static Refused noTarget(MeetingQuestion question) {
    return new Refused(
        "No rule of a plan is waiting for an answer to "
            + question.title().english()
            + ", so nothing can be put into force.");
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
