package dev.cairn.model;

/** Seconds per kilometre, from the faster to the slower end. */
public record PaceRange(int fast, int slow) {
  public PaceRange {
    if (fast <= 0 || slow < fast) {
      throw new IllegalArgumentException("Not a pace range: " + fast + " to " + slow);
    }
  }
}
