package dev.cairn.action.elicit;

import dev.cairn.action.Refused;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.math.BigDecimal;

/** Whether an answer is one to the question. */
final class FittingAnswer {
  private static final int LONGEST = 2000;

  private FittingAnswer() {}

  static void check(MeetingQuestion question, Answer answer) {
    if (answer.reason().length() > LONGEST) {
      throw new Refused(
          "The reason has "
              + answer.reason().length()
              + " letters, but at most "
              + LONGEST
              + " are kept, so the answer was not. Maybe say it shorter.");
    }
    boolean fits =
        switch (question.asked()) {
          case Asked.Range range -> answer instanceof Answer.Much much && inside(range, much);
          case Asked.Direction _ -> answer instanceof Answer.Which;
          case Asked.Pair pair -> answer instanceof Answer.Each each && inside(pair, each);
          case Asked.Words _ -> answer instanceof Answer.Told told && !told.reason().isBlank();
          case Asked.Template _ ->
              answer instanceof Answer.Marked marked && !marked.marks().isEmpty();
          case Asked.RedLine _ -> answer instanceof Answer.Never never && !never.what().isBlank();
          case Asked.Failure _ -> answer instanceof Answer.Story story && !story.story().isBlank();
        };
    if (!fits && !(answer instanceof Answer.CannotSay)) {
      throw new Refused(
          "That is no answer to "
              + question.title().english()
              + ", which wants "
              + wanted(question.asked())
              + ", so it was not kept.");
    }
  }

  private static boolean inside(Asked.Range asked, Answer.Much much) {
    Range range = much.range();
    if (range.lowest() < asked.least() || range.highest() > asked.most()) {
      throw new Refused(
          "The range "
              + number(range.lowest())
              + " to "
              + number(range.highest())
              + " goes beyond what can be, "
              + number(asked.least())
              + " to "
              + number(asked.most())
              + ", so the answer was not kept. Maybe another unit was meant.");
    }
    return true;
  }

  private static boolean inside(Asked.Pair asked, Answer.Each each) {
    for (double value : each.values()) {
      if (value < asked.least() || value > asked.most()) {
        throw new Refused(
            number(value)
                + " goes beyond what can be, "
                + number(asked.least())
                + " to "
                + number(asked.most())
                + ", so the answer was not kept. Maybe another unit was meant.");
      }
    }
    return each.values().size() == asked.levels().size();
  }

  private static String wanted(Asked asked) {
    return switch (asked) {
      case Asked.Range _ -> "a lowest, a best and a highest value";
      case Asked.Direction _ -> "less, the same or more";
      case Asked.Pair pair -> pair.levels().size() + " values, one for each runner";
      case Asked.Words _ -> "a few words";
      case Asked.Template _ -> "marks in the template";
      case Asked.RedLine _ -> "what must never be done";
      case Asked.Failure _ -> "what happened";
    };
  }

  private static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
