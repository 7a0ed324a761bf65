package dev.cairn.engine;

import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Phase;
import java.util.List;

/**
 * The weeks that bear the name of the peak: the first at the maximum and those that hold it.
 *
 * @param maximum steps of the largest full week after the base
 * @param first from which week on a week at the maximum is a peak week
 * @param afterCutback the peak week that no naming keeps away from a cutback right before it, or 0
 * @param rather the week in its place that a cutback right before it keeps from being the peak, or
 *     0
 */
record PeakWeeks(int maximum, int first, int afterCutback, int rather) {

  /**
   * In its place, unless a race or blocked dates cut what follows: then it came before. A peak is
   * come to through full weeks, so one right after a cutback gives way to another at the maximum.
   *
   * @param own where the season wants the peak
   * @param place where it was laid, later than that if a cutback had to make room
   */
  static PeakWeeks of(List<WeekOutline> outlines, List<PlannedWeek> weeks, int own, int place) {
    int maximum = maximum(weeks);
    int inPlace = 0;
    int rested = 0;
    int loaded = 0;
    int first = place;
    boolean late = false;
    for (PlannedWeek week : weeks) {
      if (week.kind() == Kind.FULL && afterBase(week) && week.total().steps() == maximum) {
        boolean afterCutback = afterCutback(outlines, week.number());
        inPlace = inPlace == 0 && week.number() >= place ? week.number() : inPlace;
        if (afterCutback) {
          rested = rested == 0 ? week.number() : rested;
          late |= loaded == 0 && week.phase() == Phase.PEAK;
        } else {
          loaded = loaded == 0 ? week.number() : loaded;
          first = week.number() >= own ? Math.min(first, week.number()) : first;
        }
      }
    }
    if (inPlace > 0 && !afterCutback(outlines, inPlace) || rested == 0 && loaded == 0) {
      return new PeakWeeks(maximum, first, 0, 0);
    }
    return loaded > 0 && !late
        ? new PeakWeeks(maximum, loaded, 0, inPlace)
        : new PeakWeeks(maximum, inPlace > 0 ? place : rested, inPlace > 0 ? inPlace : rested, 0);
  }

  /**
   * The week after a B race recovers whatever follows; other cutbacks have a place of their own.
   */
  private static boolean afterCutback(List<WeekOutline> outlines, int number) {
    return number > 1
        && outlines.get(number - 2).kind() == Kind.CUTBACK
        && (number == 2 || outlines.get(number - 3).raceB() == null);
  }

  private static boolean afterBase(PlannedWeek week) {
    return week.phase() == Phase.BUILD || week.phase() == Phase.PEAK;
  }

  /** Of the full weeks after the base; where none is full, of the peak phase, else of them all. */
  private static int maximum(List<PlannedWeek> weeks) {
    int full = 0;
    int late = 0;
    int any = 0;
    for (PlannedWeek week : weeks) {
      if (afterBase(week)) {
        int steps = week.total().steps();
        boolean loads = week.phase() == Phase.PEAK && week.kind() != Kind.CUTBACK;
        full = week.kind() == Kind.FULL ? Math.max(full, steps) : full;
        late = loads ? Math.max(late, steps) : late;
        any = Math.max(any, steps);
      }
    }
    if (full > 0) {
      return full;
    }
    return late > 0 ? late : any;
  }

  boolean holds(PlannedWeek week) {
    return week.number() >= first
        && (week.kind() == Kind.FULL || week.phase() == Phase.PEAK)
        && week.total().steps() == maximum;
  }
}
