package dev.cairn.pack;

/** What coaches of a workspace chose about a modifier, inside what its pack leaves open. */
public sealed interface RuleChoice {
  /** The id of the modifier. */
  String modifier();

  Signed signed();

  /** It is asked no more. */
  record Off(String modifier, Signed signed) implements RuleChoice {}

  /**
   * One of its values is another one of its range.
   *
   * @param was the value of the pack when it was chosen
   */
  record Value(String modifier, Quantity quantity, double value, double was, Signed signed)
      implements RuleChoice {}
}
