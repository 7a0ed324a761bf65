package dev.cairn.engine.volume;

import dev.cairn.engine.session.PlannedWeek.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * The fastest allowed way up: the largest totals and long runs that growth, long-run and session
 * rules let a runner reach. Nobody is sent this way; it bounds what a plan may promise.
 *
 * @param weeks training weeks in order, taper and race left out
 * @param peakWeek the week by which the peak has to stand
 * @param start total of the first full week, in steps
 * @param longestKm longest run before the plan; it counts for {@code longestWeeks} weeks
 * @param lowLongPercent least share of the week for the long run while the week grows
 * @param minRun shortest run, in steps
 */
public record Ramp(
    List<RampWeek> weeks,
    int peakWeek,
    Growth growth,
    RunStep step,
    int start,
    double longestKm,
    int longestWeeks,
    double cutbackPercent,
    double lowLongPercent,
    int minRun) {

  /**
   * One week of the way.
   *
   * @param usual whether it is the week that repeats; others do not grow
   * @param longCeiling most steps the long run may have for other reasons, 0 without a long run
   * @param otherCeilings the same for all other runs together
   */
  public record RampWeek(
      Kind kind, boolean usual, int runs, int longCeiling, int[] otherCeilings) {}

  /**
   * What can be reached; steps, {@code first} in the first full week, or the most of any week where
   * none is full. {@code tooSmall} names the first week whose total cannot hold its shortest runs,
   * or 0.
   */
  public record Reach(int first, int peak, int longest, int tooSmall, int[] totals, int[] longs) {}

  private static final int WINDOW_WEEKS = 4;

  public Reach climb() {
    int count = weeks.size();
    int[] totals = new int[count + 1];
    int[] longs = new int[count + 1];
    int reference = start;
    int tooSmall = 0;
    int first = 0;
    boolean afterFull = false;
    for (int w = 1; w <= count; w++) {
      RampWeek week = weeks.get(w - 1);
      int longMax = Math.min(week.longCeiling(), step.next(window(longs, w)));
      int total = total(week, w, reference, afterFull, longMax);
      int least = minRun * usual(week);
      if (tooSmall == 0 && (total < least || week.longCeiling() > 0 && longMax < minRun)) {
        tooSmall = w;
      }
      totals[w] = total;
      longs[w] = longRun(week, longs, w, longMax, total);
      if (week.kind() == Kind.FULL) {
        reference = total;
        first = first == 0 ? total : first;
      }
      afterFull = week.kind() == Kind.FULL;
    }
    int peak = 0;
    for (int w = 1; w <= count; w++) {
      boolean counts = first == 0 || (w <= peakWeek && weeks.get(w - 1).kind() == Kind.FULL);
      peak = counts ? Math.max(peak, totals[w]) : peak;
    }
    return new Reach(
        first == 0 ? peak : first,
        peak,
        Arrays.stream(longs).max().orElse(0),
        tooSmall,
        totals,
        longs);
  }

  private int total(RampWeek week, int number, int reference, boolean afterFull, int longMax) {
    return switch (week.kind()) {
      case CUTBACK -> growth.cutback(reference, cutbackPercent);
      case CUT_SHORT -> Math.min(most(week, longMax), reference * usual(week) / growth.runDays());
      case FULL, TAPER, RACE -> {
        int cap = afterFull && week.usual() ? growth.cap(reference, number) : reference;
        yield Math.min(most(week, longMax), Math.min(cap, carried(reference, longMax)));
      }
    };
  }

  /** Runs of a week, without those that races add to the usual ones. */
  private int usual(RampWeek week) {
    return Math.min(week.runs(), growth.runDays());
  }

  /** A week only grows as far as its long run keeps its least share. */
  private int carried(int reference, int longMax) {
    if (lowLongPercent <= 0) {
      return Integer.MAX_VALUE;
    }
    return Math.max(reference, (int) Math.floor(longMax * 100 / lowLongPercent + 1e-9));
  }

  private static int most(RampWeek week, int longMax) {
    int most = longMax;
    for (int ceiling : week.otherCeilings()) {
      most += week.longCeiling() > 0 ? Math.min(ceiling, longMax) : ceiling;
    }
    return most;
  }

  private int longRun(RampWeek week, int[] longs, int w, int longMax, int total) {
    if (week.longCeiling() == 0) {
      return 0;
    }
    int room = total - minRun * (week.runs() - 1);
    int most = week.kind() == Kind.CUTBACK ? growth.cutback(longs[w - 1], cutbackPercent) : longMax;
    return Math.max(0, Math.min(longMax, Math.min(room, most)));
  }

  private double window(int[] longs, int w) {
    double longest = w <= longestWeeks ? longestKm : 0;
    for (int back = Math.max(1, w - WINDOW_WEEKS); back < w; back++) {
      longest = Math.max(longest, growth.grid().km(longs[back]));
    }
    return longest > 0 ? longest : longestKm;
  }
}
