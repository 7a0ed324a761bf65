package dev.cairn.trail;

import java.util.List;

/** The deepest thing that differs below a changed value. */
public sealed interface Root {
  /** A modifier that applies in one plan only, or in another way, and the facts that made it so. */
  record ModifierChange(DecisionChange change, List<FactChange> facts) implements Root {
    public ModifierChange {
      facts = List.copyOf(facts);
    }
  }

  /** A fact about the athlete. */
  record Told(FactChange fact) implements Root {}

  /** A value of a pack that has another version or hash. */
  record PackData(String reference, String before, String after) implements Root {}

  /** A decision that came out otherwise though nothing below it differs: its rule did. */
  record RuleChange(DecisionChange change) implements Root {}
}
