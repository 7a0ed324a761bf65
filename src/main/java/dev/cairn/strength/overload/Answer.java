package dev.cairn.strength.overload;

/** A suggestion, or why there is none. */
public sealed interface Answer permits Suggestion, Answer.None {
  /** Nothing to go by, in a sentence and a "Maybe" line. */
  record None(String sentence) implements Answer {}
}
