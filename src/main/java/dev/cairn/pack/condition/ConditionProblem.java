package dev.cairn.pack.condition;

/** Why a condition cannot be used, and at which character of its text. */
public final class ConditionProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int at;
  private final String sentence;
  private final String maybe;

  ConditionProblem(int at, String sentence, String maybe) {
    super(sentence + " at character " + (at + 1) + ". Maybe " + maybe + ".");
    this.at = at;
    this.sentence = sentence;
    this.maybe = maybe;
  }

  /** Offset into the condition, from 0. */
  public int at() {
    return at;
  }

  /** Without place, capital letter and full stop. */
  public String sentence() {
    return sentence;
  }

  /** What follows the word "Maybe", without a full stop. */
  public String maybe() {
    return maybe;
  }
}
