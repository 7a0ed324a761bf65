package dev.cairn.elicit.outcome;

import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.List;

/**
 * What answers of less, the same and more come to.
 *
 * @param low how small the share could be, of all coaches like these (Wilson, 95 %)
 * @param high how large
 */
public record DirectionOutcome(
    Kind kind, Direction leading, int agreed, int answers, double low, double high) {
  private static final double TWO_SIDED_95 = 1.959963984540054;

  /** Which way. */
  public enum Direction {
    LESS,
    SAME,
    MORE
  }

  /** What follows. */
  public enum Kind {
    CONSENSUS,
    SPLIT,
    INSUFFICIENT
  }

  /** Counts signs. Of equally many the careful direction leads, so that order does not matter. */
  public static DirectionOutcome of(List<Direction> answers, MeetingPolicy policy) {
    Direction leading = Direction.LESS;
    long most = -1;
    for (Direction direction : Direction.values()) {
      long count = answers.stream().filter(one -> one == direction).count();
      if (count > most) {
        leading = direction;
        most = count;
      }
    }
    int all = answers.size();
    double share = all == 0 ? 0 : (double) most / all;
    Kind kind =
        all < policy.fewest()
            ? Kind.INSUFFICIENT
            : share >= policy.agreedShare() ? Kind.CONSENSUS : Kind.SPLIT;
    double square = TWO_SIDED_95 * TWO_SIDED_95;
    double middle = all == 0 ? 0.5 : (share + square / (2 * all)) / (1 + square / all);
    double reach =
        all == 0
            ? 0.5
            : TWO_SIDED_95
                * StrictMath.sqrt(share * (1 - share) / all + square / (4.0 * all * all))
                / (1 + square / all);
    return new DirectionOutcome(
        kind, leading, (int) Math.max(most, 0), all, middle - reach, middle + reach);
  }
}
