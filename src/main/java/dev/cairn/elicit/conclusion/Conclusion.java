package dev.cairn.elicit.conclusion;

import dev.cairn.elicit.outcome.DirectionOutcome;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.model.Proportion;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the answers to a question come to. */
public sealed interface Conclusion {
  /** How many answered; who cannot say is not among them. */
  int answers();

  /** A number, or honestly none. */
  record Much(RangeOutcome outcome, int answers) implements Conclusion {}

  /**
   * Which way.
   *
   * @param still of those who say what most say, how many say so a little further on, too; null:
   *     nobody was asked
   */
  record Which(DirectionOutcome outcome, @Nullable Proportion still, int answers)
      implements Conclusion {}

  /** From where on runners differ, and by how much. */
  record Each(PairOutcome outcome, int answers) implements Conclusion {}

  /** Marks in a template by their place, in the order of the template. */
  record Marks(List<Place> places, int answers) implements Conclusion {
    public Marks {
      places = List.copyOf(places);
    }
  }

  /** Lines that must not be crossed, the most named first. */
  record Lines(List<Named> lines, int answers) implements Conclusion {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Warning signs in what went wrong, the most named first.
   *
   * @param leastWeeks the fewest weeks that signs were there before; empty: nobody could say
   */
  record Stories(
      List<String> stories,
      List<Named> signs,
      OptionalInt leastWeeks,
      OptionalInt mostWeeks,
      int answers)
      implements Conclusion {
    public Stories {
      stories = List.copyOf(stories);
      signs = List.copyOf(signs);
    }
  }

  /** Reasons in the coaches' words; what they come to is said by those who talk about them. */
  record Reasons(List<String> reasons, int answers) implements Conclusion {
    public Reasons {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Something that several coaches named in the same words.
   *
   * @param forWhom for whom it holds; empty: for everybody, or not asked
   */
  record Named(String text, String forWhom, Proportion by, Agreement agreement) {}

  /** One place of a template, and what coaches would put there. */
  record Place(String place, List<Named> instead, Agreement agreement) {
    public Place {
      instead = List.copyOf(instead);
    }
  }
}
