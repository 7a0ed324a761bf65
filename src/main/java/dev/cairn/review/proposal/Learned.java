package dev.cairn.review.proposal;

import dev.cairn.model.Proportion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What edits of a kind come to. */
public sealed interface Learned {
  Topic topic();

  /** The edits it is made of, the oldest first. */
  List<Edit> cases();

  /** How often the rule was changed, of all plans in which a coach saw it. */
  Proportion overridden();

  /** By which it is named: the rule, the kind of value, and the way. */
  default String id() {
    String way =
        switch (this) {
          case Proposed one -> one.way().word();
          case Question one -> "disputed";
        };
    return (topic().rule() + "-" + topic().cell() + "-" + way)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }

  /**
   * A rule to try.
   *
   * @param traits what all the runners have in common and most others do not
   * @param counterCases plans of runners like them that coaches left as they were
   * @param change the factors; null where the values are no numbers
   */
  record Proposed(
      Topic topic,
      Way way,
      List<Edit> cases,
      List<Trait> traits,
      List<Kept> counterCases,
      Proportion overridden,
      @Nullable Factors change)
      implements Learned {
    public Proposed {
      cases = List.copyOf(cases);
      traits = List.copyOf(traits);
      counterCases = List.copyOf(counterCases);
    }

    /** For whom it would hold, as rules say it; null: for everybody. */
    public @Nullable String condition() {
      return Trait.all(traits);
    }
  }

  /**
   * Coaches change the same thing in opposite ways: a question for the next meeting.
   *
   * @param less in so many plans it was made less
   */
  record Question(Topic topic, List<Edit> cases, int less, int more, Proportion overridden)
      implements Learned {
    public Question {
      cases = List.copyOf(cases);
    }
  }
}
