package dev.cairn.elicit.meeting;

import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.pair.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coach answers, with the reason in the coach's words. */
public sealed interface Answer {
  String reason();

  /** The range was read back in words and accepted. */
  record Much(Range range, String reason) implements Answer {}

  /**
   * Which way.
   *
   * @param still whether it is so a little further on, too; null: not asked
   */
  record Which(Direction direction, @Nullable Boolean still, String reason) implements Answer {}

  /** What each runner of a pair may do; one runner a level, in the order of the question. */
  record Each(List<Double> values, String reason) implements Answer {
    public Each {
      values = List.copyOf(values);
    }
  }

  /** Who may do more, of any two runners of a pair who were put beside each other. */
  record Chosen(List<Choice> choices, String reason) implements Answer {
    public Chosen {
      choices = List.copyOf(choices);
    }
  }

  /** In the coach's words alone. */
  record Told(String reason) implements Answer {}

  /** Marks in a template. */
  record Marked(List<Mark> marks, String reason) implements Answer {
    public Marked {
      marks = List.copyOf(marks);
    }
  }

  /**
   * What must never be done.
   *
   * @param forWhom for whom it holds
   */
  record Never(String what, String forWhom, String reason) implements Answer {}

  /**
   * What went wrong.
   *
   * @param signs what could have been seen before
   * @param weeksBefore how many weeks before; null: cannot be said
   */
  record Story(String story, List<String> signs, @Nullable Integer weeksBefore, String reason)
      implements Answer {
    public Story {
      signs = List.copyOf(signs);
    }
  }

  /** A coach may not know; that is an answer, and counts to nobody's number. */
  record CannotSay(String reason) implements Answer {}

  /**
   * Something in a template that should be different.
   *
   * @param place "phase/base", "week/9", "week/9/sunday"
   * @param instead what should stand there
   */
  record Mark(String place, String instead) {}
}
