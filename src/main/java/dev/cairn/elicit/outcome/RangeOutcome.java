package dev.cairn.elicit.outcome;

import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.SafeSide;
import java.util.List;
import java.util.Optional;

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
   * @param between how many reach into the gap, fewer than on either side
   */
  record Split(Pooled lower, Pooled upper, double gapFrom, double gapTo, int between)
      implements RangeOutcome {}

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
    Optional<Gap> gap = Gap.in(ranges, limits, policy.smallestSide());
    if (gap.isPresent()) {
      return gap.get().split(limits);
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
