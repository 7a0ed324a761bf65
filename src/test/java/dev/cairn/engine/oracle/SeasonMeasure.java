package dev.cairn.engine.oracle;

import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;

/** What the engine's plan gives up on each level of the whole plan, counted in plain loops. */
final class SeasonMeasure {
  private SeasonMeasure() {}

  static long[] of(Laid laid) {
    long[] sums = new long[SeasonLevel.values().length];
    int peak = 0;
    boolean anyFull = false;
    for (LaidWeek week : laid.weeks()) {
      long[] levels = Measured.of(laid, week, Math.min(laid.aimed(), Measured.middle(laid, week)));
      for (SeasonLevel level : SeasonLevel.values()) {
        sums[level.ordinal()] += week(level, levels, laid, week);
      }
      if (week.kind() == Kind.FULL) {
        anyFull = true;
        peak = Math.max(peak, week.total());
      }
    }
    sums[SeasonLevel.PEAK_MISSED.ordinal()] = anyFull ? Math.max(0, laid.given().peak() - peak) : 0;
    return sums;
  }

  private static long week(SeasonLevel level, long[] levels, Laid laid, LaidWeek week) {
    return switch (level) {
      case PEAK_MISSED -> 0;
      case LONGEST_MISSED -> longestMissed(laid, week);
      case VOLUME_MISSED -> Math.max(0, ideal(laid, week) - week.total());
      case LONG_AWAY, QUALITY_AWAY ->
          laid.band(week) == null ? 0 : levels[Level.valueOf(level.name()).ordinal()];
      default -> levels[Level.valueOf(level.name()).ordinal()];
    };
  }

  /** The week's total were no week bounded by its runs; taper weeks are measured on the peak. */
  static int ideal(Laid laid, LaidWeek week) {
    return new Ideal(laid).total(week);
  }

  /** Only the peak week is asked for the longest run that the template aims at. */
  private static int longestMissed(Laid laid, LaidWeek week) {
    LaidRun longRun = week.number() == laid.given().peakAt() ? week.longRun() : null;
    return longRun == null ? 0 : Math.max(0, week.wish() - longRun.steps());
  }
}
