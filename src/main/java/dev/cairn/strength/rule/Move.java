package dev.cairn.strength.rule;

import dev.cairn.model.lifting.Mass;

/**
 * What an answer leads to: a load that can be put on, with repetitions (or seconds) for it.
 *
 * @param exact the load before it was rounded
 * @param calculation how it came about, with its numbers
 */
public record Move(Kind kind, Mass load, Mass exact, int repsFrom, int repsTo, String calculation) {

  /** What changes against last time. */
  public enum Kind {
    LESS_LOAD("less load"),
    FEWER_REPS("fewer repetitions"),
    SAME("the same"),
    MORE_LOAD("more load"),
    MORE_REPS("more repetitions");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
