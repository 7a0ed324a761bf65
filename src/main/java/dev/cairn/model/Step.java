package dev.cairn.model;

import org.jspecify.annotations.Nullable;

/**
 * One part of a session: so many repetitions in a zone, each by metres or by seconds, with the
 * recovery after each. The other of metres and seconds is what it comes to at the pace, when known.
 *
 * @param uphill run by effort up a slope, the recovery leading down again
 */
public record Step(
    Part part,
    int reps,
    Zone zone,
    int metres,
    int seconds,
    boolean byTime,
    @Nullable PaceRange pace,
    int recoverySeconds,
    @Nullable Zone recoveryZone,
    boolean uphill) {
  /** A step on the level. */
  public Step(
      Part part,
      int reps,
      Zone zone,
      int metres,
      int seconds,
      boolean byTime,
      @Nullable PaceRange pace,
      int recoverySeconds,
      @Nullable Zone recoveryZone) {
    this(part, reps, zone, metres, seconds, byTime, pace, recoverySeconds, recoveryZone, false);
  }

  /** Where in the session a step stands. */
  public enum Part {
    WARM_UP("warmup"),
    MAIN("main"),
    STRIDES("strides"),
    COOL_DOWN("cooldown");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
