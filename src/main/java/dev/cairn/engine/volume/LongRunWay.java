package dev.cairn.engine.volume;

import dev.cairn.engine.session.PlannedWeek.Kind;
import java.util.List;

/**
 * What each full week's long run must hold, and should hold, so that later long runs can be reached
 * in the allowed steps.
 *
 * @param must needed for the longest run that the race demands
 * @param wish needed for the longest run that the template aims at in the peak week
 */
public record LongRunWay(int[] must, int[] wish) {

  public static LongRunWay of(
      List<WeekOutline> weeks,
      RunStep step,
      int[] reachable,
      int mustReach,
      int peakAt,
      int wished) {
    int mustAt = lastReaching(weeks, reachable, mustReach);
    int wishReachable = Math.min(wished, peakAt == 0 ? 0 : reachable[peakAt]);
    return new LongRunWay(
        back(weeks, step, mustAt, mustReach), back(weeks, step, peakAt, wishReachable));
  }

  private static int lastReaching(List<WeekOutline> weeks, int[] reachable, int mustReach) {
    int any = 0;
    for (int week = reachable.length - 1; week >= 1; week--) {
      if (reachable[week] >= mustReach) {
        if (weeks.get(week - 1).kind() == Kind.FULL) {
          return week;
        }
        any = Math.max(any, week);
      }
    }
    return any;
  }

  private static int[] back(List<WeekOutline> weeks, RunStep step, int at, int target) {
    int[] needed = new int[weeks.size() + 1];
    int now = target;
    for (int week = at; week >= 1; week--) {
      if (week == at || weeks.get(week - 1).kind() == Kind.FULL) {
        needed[week] = now;
        now = step.leastBefore(now);
      }
    }
    return needed;
  }
}
