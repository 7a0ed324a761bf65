package dev.cairn.elicit.outcome;

import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.pool.Pooled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where ranges part into a lower and an upper side. Somebody unsure who reaches into the gap does
 * not close it: the two sides still exclude each other.
 *
 * @param between how many reach into it
 */
record Gap(List<Range> lower, List<Range> upper, double from, double to, int between) {
  private static final Comparator<Gap> CLEAREST =
      Comparator.comparingInt(Gap::between)
          .thenComparing(Comparator.comparingDouble(Gap::width).reversed())
          .thenComparingDouble(Gap::from);

  Gap {
    lower = List.copyOf(lower);
    upper = List.copyOf(upper);
  }

  /** The clearest one with as many on either side as a split asks, and fewer between. */
  static Optional<Gap> in(List<Range> ranges, Limits limits, int smallestSide) {
    return ranges.stream()
        .map(range -> after(range.common(limits).p90(), ranges, limits))
        .filter(gap -> gap.smaller() >= smallestSide && gap.between() < gap.smaller())
        .min(CLEAREST);
  }

  private static Gap after(double end, List<Range> ranges, Limits limits) {
    List<Range> lower = new ArrayList<>();
    List<Range> upper = new ArrayList<>();
    double begins = Double.POSITIVE_INFINITY;
    for (Range range : ranges) {
      if (range.common(limits).p90() <= end) {
        lower.add(range);
      } else if (range.common(limits).p10() > end) {
        upper.add(range);
        begins = Math.min(begins, range.common(limits).p10());
      }
    }
    return new Gap(lower, upper, end, begins, ranges.size() - lower.size() - upper.size());
  }

  RangeOutcome.Split split(Limits limits) {
    return new RangeOutcome.Split(
        Pooled.of(lower, limits), Pooled.of(upper, limits), from, to, between);
  }

  private int smaller() {
    return Math.min(lower.size(), upper.size());
  }

  private double width() {
    return to - from;
  }
}
