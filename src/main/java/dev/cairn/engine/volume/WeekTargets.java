package dev.cairn.engine.volume;

import dev.cairn.engine.session.PlannedWeek.Kind;
import java.util.List;

/**
 * The way from the first week to the peak: even growth that lands on the peak week, never faster
 * than the rules allow and never so slow that the peak gets out of reach.
 */
public final class WeekTargets {
  private final List<WeekOutline> weeks;
  private final Growth growth;
  private final int peak;
  private final int peakAt;
  private final int[] least;

  public WeekTargets(List<WeekOutline> weeks, Growth growth, int peak, int peakWeek) {
    this.weeks = weeks;
    this.growth = growth;
    this.peak = peak;
    this.peakAt = peakIndex(weeks, peakWeek);
    this.least = new int[weeks.size() + 1];
    int needed = peak;
    for (int week = peakAt; week >= 1; week--) {
      least[week] = needed;
      needed = grows(week) ? growth.leastBefore(needed, week) : needed;
    }
  }

  /** The first full week from the template's peak week on, else the last full one before it. */
  public static int peakIndex(List<WeekOutline> weeks, int peakWeek) {
    int found = 0;
    for (WeekOutline week : weeks) {
      if (week.kind() == Kind.FULL) {
        found = week.number();
        if (found >= peakWeek) {
          return found;
        }
      }
    }
    return found;
  }

  /**
   * Whether a week may go above the last full one: only a usual week right after a full one, up to
   * the peak.
   */
  public boolean grows(int week) {
    return week > 1
        && week <= peakAt
        && weeks.get(week - 1).kind() == Kind.FULL
        && weeks.get(week - 1).usual()
        && weeks.get(week - 2).kind() == Kind.FULL;
  }

  /** Growing weeks from this one to the peak. */
  public int growthLeft(int week) {
    int left = 0;
    for (int w = week; w <= peakAt; w++) {
      left += grows(w) ? 1 : 0;
    }
    return left;
  }

  /** An even share of the way still to go, before any limit. */
  public int even(int week, int reference) {
    if (peak <= reference || reference <= 0) {
      return reference;
    }
    double ratio = StrictMath.pow((double) peak / reference, 1.0 / growthLeft(week));
    return (int) Math.floor(reference * ratio + 0.5);
  }

  /** A full week's target after a last full week of so many steps. */
  public int target(int week, int reference) {
    if (!grows(week) || peak <= reference) {
      return reference;
    }
    int wanted = Math.max(even(week, reference), least[week]);
    return Math.min(Math.min(wanted, growth.cap(reference, week)), peak);
  }

  public int peakAt() {
    return peakAt;
  }
}
