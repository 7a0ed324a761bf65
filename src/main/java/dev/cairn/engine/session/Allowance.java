package dev.cairn.engine.session;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many hard seconds a session may hold, bound by bound; the tightest one rules. */
final class Allowance {
  /** What can hold hard running back. */
  enum Bound {
    PROGRESSION,
    GROWTH,
    CUTBACK,
    SHORT_WEEK,
    TAPER,
    WEEK_SHARE,
    EASY_TIME,
    DAY,
    REPLACED,
    MAIN_DAY,
    SAME_TYPE,
    FIRST_TEMPO
  }

  private static final Bound[] BOUNDS = Bound.values();
  private static final int OPEN = Integer.MAX_VALUE;

  /** The full week that a bound is counted from, with what it held. */
  record Reference(PlannedWeek week, PlannedWeek.@Nullable Run run, int seconds) {}

  private final int[] seconds = new int[BOUNDS.length];
  private final boolean[] bound = new boolean[BOUNDS.length];
  private @Nullable Reference reference;

  Allowance() {
    Arrays.fill(seconds, OPEN);
  }

  void limit(Bound by, double atMost) {
    int whole = (int) Math.floor(Math.min(OPEN, Math.max(0, atMost)) + 1e-6);
    seconds[by.ordinal()] = Math.min(seconds[by.ordinal()], whole);
    bound[by.ordinal()] = true;
  }

  void countedFrom(@Nullable Reference week) {
    reference = week;
  }

  @Nullable Reference reference() {
    return reference;
  }

  boolean has(Bound by) {
    return bound[by.ordinal()];
  }

  int of(Bound by) {
    return seconds[by.ordinal()];
  }

  int seconds() {
    return of(tightest());
  }

  /** The first of the tightest bounds. */
  Bound tightest() {
    Bound tightest = Bound.PROGRESSION;
    for (Bound bound : BOUNDS) {
      if (of(bound) < of(tightest)) {
        tightest = bound;
      }
    }
    return tightest;
  }
}
