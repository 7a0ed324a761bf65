package dev.cairn.pack.origin;

/** What a rule that coaches agreed on sets. */
public sealed interface Sets {
  /**
   * A value with its band, of a modifier that the rule brings or of one that a pack has already.
   *
   * @param quantity what it changes, by the word that files use
   * @param low where the band begins
   * @param high where it ends
   * @param careful its end on the safe side
   */
  record Value(
      String modifier, String quantity, double low, double high, double careful, double value)
      implements Sets {}

  /** A state in which no plan is made. */
  record Line(String redLine) implements Sets {}
}
