package dev.cairn.pack;

import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.Input;
import java.util.List;

/** A type-checked condition over the facts of one athlete. */
public interface Condition {
  /** The text as it stands in the pack. */
  String text();

  /** The truth with each part's, for the trail. */
  Verdict evaluate(Facts facts);

  /** The facts that it looks at, with what was told of each. */
  default List<Input> reads(Facts facts) {
    return List.of();
  }

  /** The truth alone, which costs a fraction. */
  default Truth truth(Facts facts) {
    return evaluate(facts).truth();
  }

  /** True, false, or unknown because a fact is missing. */
  enum Truth {
    TRUE("true"),
    FALSE("false"),
    UNKNOWN("unknown");

    private final String word;

    Truth(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The whole and each part of it with its own truth. */
  record Verdict(Truth truth, List<ConditionPart> parts) {
    public Verdict {
      parts = List.copyOf(parts);
    }
  }
}
