package dev.cairn.elicit.outcome;

import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Quantiles;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.SafeSide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the ranges of several coaches come to. */
public sealed interface RangeOutcome {
  /** The coaches mean the same: the median is the number. */
  record Consensus(Pooled pooled) implements RangeOutcome {
    public double number() {
      return pooled.median();
    }
  }

  /** They mean the same thing loosely: the edge of the band on the safe side is the number. */
  record Wide(Pooled pooled, SafeSide side) implements RangeOutcome {
    public double number() {
      return side == SafeSide.LOWER ? pooled.p10() : pooled.p90();
    }
  }

  /**
   * Two groups whose ranges do not meet. There is no number, and nothing is averaged.
   *
   * @param lower what those on the lower side say together
   * @param gapFrom where the lower side ends
   * @param gapTo where the upper side begins
   */
  record Split(Pooled lower, Pooled upper, double gapFrom, double gapTo) implements RangeOutcome {}

  /** Too few answered, or they say too little. */
  record Insufficient(int answers, Why why) implements RangeOutcome {}

  /** Why there is no number. */
  enum Why {
    TOO_FEW,
    TOO_WIDE
  }

  /** Judges ranges; who gave which does not matter. */
  static RangeOutcome of(List<Range> ranges, Limits limits, SafeSide side, MeetingPolicy policy) {
    if (ranges.size() < policy.fewest()) {
      return new Insufficient(ranges.size(), Why.TOO_FEW);
    }
    List<Range> rising =
        ranges.stream()
            .sorted(Comparator.comparingDouble(range -> range.common(limits).p10()))
            .toList();
    for (int at = policy.smallestSide(); at <= rising.size() - policy.smallestSide(); at++) {
      List<Range> below = new ArrayList<>(rising.subList(0, at));
      List<Range> above = new ArrayList<>(rising.subList(at, rising.size()));
      double ends =
          below.stream()
              .map(one -> one.common(limits))
              .mapToDouble(Quantiles::p90)
              .max()
              .orElseThrow();
      double begins = above.getFirst().common(limits).p10();
      if (ends < begins) {
        return new Split(Pooled.of(below, limits), Pooled.of(above, limits), ends, begins);
      }
    }
    Pooled pooled = Pooled.of(ranges, limits);
    double relative = pooled.band() / Math.abs(pooled.median());
    if (relative <= policy.consensusBand()) {
      return new Consensus(pooled);
    }
    return relative <= policy.widestBand()
        ? new Wide(pooled, side)
        : new Insufficient(ranges.size(), Why.TOO_WIDE);
  }
}
