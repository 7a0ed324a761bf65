package dev.cairn.action.elicit;

import dev.cairn.action.Refused;
import dev.cairn.elicit.conclusion.TemplatePlace;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Circles;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether an answer is one to the question. */
public final class FittingAnswer {
  private static final int LONGEST = 2000;
  private static final int LARGEST = 20_000;

  private FittingAnswer() {}

  /** Refuses what is no answer to the question. */
  public static void check(MeetingQuestion question, Answer answer) {
    if (answer.reason().length() > LONGEST) {
      throw new Refused(
          "The reason has "
              + answer.reason().length()
              + " letters, but at most "
              + LONGEST
              + " are kept, so the answer was not. Maybe say it shorter.");
    }
    byte[] json = json(answer);
    int size = json.length;
    if (size > LARGEST) {
      throw new Refused(
          "The answer has "
              + size
              + " bytes, but at most "
              + LARGEST
              + " are kept, so it was not. Maybe say it shorter.");
    }
    if (!fits(question.asked(), kept(json)) && !(answer instanceof Answer.CannotSay)) {
      throw new Refused(
          "That is no answer to "
              + question.title().english()
              + ", which wants "
              + wanted(question.asked())
              + ", so it was not kept.");
    }
  }

  private static byte[] json(Answer answer) {
    try {
      return AnswerJson.bytes(answer);
    } catch (NumberFormatException none) {
      throw new Refused("One of the values is no number, so the answer was not kept.");
    }
  }

  /** As it will be read when its round closes: to a thousandth, at which a range may be none. */
  private static Answer kept(byte[] json) {
    try {
      return AnswerJson.read(JsonFile.read(json).root());
    } catch (IllegalArgumentException finer) {
      throw new Refused(
          "The range is finer than a thousandth, to which answers are kept, so it would be none and"
              + " was not kept. Maybe another unit was meant.");
    } catch (JsonProblem impossible) {
      throw new IllegalStateException("An answer is no JSON", impossible);
    }
  }

  private static boolean fits(Asked asked, Answer answer) {
    return switch (asked) {
      case Asked.Range range -> answer instanceof Answer.Much much && inside(range, much);
      case Asked.Direction _ -> answer instanceof Answer.Which;
      case Asked.Pair pair ->
          answer instanceof Answer.Each each && inside(pair, each)
              || answer instanceof Answer.Chosen chosen && ordered(pair, chosen);
      case Asked.Words _ -> answer instanceof Answer.Told told && !told.reason().isBlank();
      case Asked.Template template ->
          answer instanceof Answer.Marked marked && places(template, marked);
      case Asked.RedLine _ -> answer instanceof Answer.Never never && !never.what().isBlank();
      case Asked.Failure _ -> answer instanceof Answer.Story story && !story.story().isBlank();
    };
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

  /** Choices that go round are asked again: not all of them can be meant. */
  private static boolean ordered(Asked.Pair asked, Answer.Chosen chosen) {
    int levels = asked.levels().size();
    Set<List<Integer>> met = new TreeSet<>(Comparator.comparing(Object::toString));
    for (Choice choice : chosen.choices()) {
      int low = Math.min(choice.first(), choice.second());
      int high = Math.max(choice.first(), choice.second());
      if (high >= levels || !met.add(List.of(low, high))) {
        return false;
      }
    }
    for (int level = 1; level < levels; level++) {
      if (!met.contains(List.of(0, level))) {
        return false;
      }
    }
    List<Circles.Circle> circles = Circles.in(chosen.choices());
    if (!circles.isEmpty()) {
      Circles.Circle circle = circles.getFirst();
      String one = level(asked, circle.first().winner());
      String other = level(asked, circle.second().winner());
      String third = level(asked, circle.third().winner());
      throw new Refused(
          "These choices go round: "
              + one
              + " may do more than "
              + other
              + ", "
              + other
              + " more than "
              + third
              + ", and "
              + third
              + " more than "
              + one
              + ", so the answer was not kept. Maybe answer these three pairs once more.");
    }
    return true;
  }

  private static String level(Asked.Pair asked, int at) {
    return number(asked.levels().get(at));
  }

  private static boolean places(Asked.Template template, Answer.Marked marked) {
    for (Answer.Mark mark : marked.marks()) {
      if (TemplatePlace.of(template, mark.place()).isEmpty()) {
        throw new Refused(
            "A template of "
                + template.weeks()
                + " weeks has no place \""
                + mark.place()
                + "\", so the answer was not kept. Maybe phase/base, week/"
                + template.weeks()
                + " or week/1/sunday.");
      }
      if (mark.instead().isBlank() || mark.instead().length() > LONGEST) {
        throw new Refused(
            "The mark at "
                + mark.place()
                + " does not say what should stand there, so the answer was not kept.");
      }
    }
    return !marked.marks().isEmpty();
  }

  private static String wanted(Asked asked) {
    return switch (asked) {
      case Asked.Range _ -> "a lowest, a best and a highest value";
      case Asked.Direction _ -> "less, the same or more";
      case Asked.Pair pair ->
          pair.levels().size()
              + " values, one for each runner, or a choice between the first and each other";
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
