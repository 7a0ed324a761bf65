package dev.cairn.trail;

/** The deepest thing that differs below a changed value. */
public sealed interface Root {
  /** A modifier that applies in one plan only, or in another way. */
  record ModifierChange(DecisionChange change) implements Root {}

  /** A fact about the athlete. */
  record Told(FactChange fact) implements Root {}

  /** A value of a pack that has another version or hash. */
  record PackData(String reference, String before, String after) implements Root {}

  /** A decision that came out otherwise though nothing below it differs: its rule did. */
  record RuleChange(DecisionChange change) implements Root {}
}
