package dev.cairn.elicit.pair;

/**
 * What a coach makes of two runners who differ in one thing.
 *
 * @param first which level of that thing the first runner has, counted from 0
 * @param second the level of the other one
 */
public record Choice(int first, int second, Preferred preferred) {
  /** Who may do more. */
  public enum Preferred {
    FIRST,
    SECOND,
    NEITHER
  }

  public Choice {
    if (first == second || first < 0 || second < 0) {
      throw new IllegalArgumentException("A choice between " + first + " and " + second);
    }
  }

  boolean tied() {
    return preferred == Preferred.NEITHER;
  }

  /** Who may do more, where it is no tie. */
  public int winner() {
    return preferred == Preferred.FIRST ? first : second;
  }

  /** The other one. */
  public int loser() {
    return preferred == Preferred.FIRST ? second : first;
  }
}
