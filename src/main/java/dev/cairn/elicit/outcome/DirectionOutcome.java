package dev.cairn.elicit.outcome;

import dev.cairn.model.Proportion;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.List;

/**
 * What answers of less, the same and more come to.
 *
 * @param agreed how many say what most say, of all who answered
 */
public record DirectionOutcome(Kind kind, Direction leading, Proportion agreed) {
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
    int most = -1;
    for (Direction direction : Direction.values()) {
      int count = (int) answers.stream().filter(one -> one == direction).count();
      if (count > most) {
        leading = direction;
        most = count;
      }
    }
    Proportion agreed = new Proportion(most, answers.size());
    Kind kind =
        answers.size() < policy.fewest()
            ? Kind.INSUFFICIENT
            : agreed.share() >= policy.agreedShare() ? Kind.CONSENSUS : Kind.SPLIT;
    return new DirectionOutcome(kind, leading, agreed);
  }
}
