package dev.cairn.engine.pattern;

import dev.cairn.engine.pattern.Candidates.Candidate;

/**
 * How far a week is from what is wished, smaller is better. The parts are compared in order, each
 * in four bits or more, and the days themselves break the last tie.
 */
final class PatternScore {
  private static final String[] WISHES = {
    "a run on a day that is not among the preferred ones",
    "too little time on the long-run day for the run the race needs",
    "the long run further from its wished day",
    "too little time on a quality day for its session",
    "runs less evenly spread over the week",
    "quality later after the long run",
    "a run on the day after the long run",
    "nothing else: the earlier days of the week decide"
  };
  private static final int[] BITS = {3, 1, 2, 3, 6, 5, 1, 7};

  /** The wishes before this one are the frame's, the others the same in every frame. */
  private static final int FIRST_OF_SHAPE = 4;

  private static final int BITS_OF_SHAPE = 6 + 5 + 1 + 7;

  private PatternScore() {}

  static int of(Frame frame, Candidate candidate) {
    WeekShape shape = candidate.shape();
    int score = unwished(frame, shape);
    score = score << BITS[1] | unfit(frame, shape);
    score = score << BITS[2] | moved(frame, shape);
    score = score << BITS[3] | hurried(frame, shape);
    return score << BITS_OF_SHAPE | candidate.score();
  }

  /** The part of the score that no frame changes. */
  static int ofShape(WeekShape shape) {
    int score = 0;
    for (int wish = FIRST_OF_SHAPE; wish < BITS.length; wish++) {
      score = score << BITS[wish] | cost(shape, wish);
    }
    return score;
  }

  static String whyWorse(Frame frame, WeekShape chosen, WeekShape other) {
    for (int wish = 0; wish < BITS.length; wish++) {
      if (cost(frame, other, wish) > cost(frame, chosen, wish)) {
        return WISHES[wish];
      }
    }
    return WISHES[WISHES.length - 1];
  }

  private static int cost(Frame frame, WeekShape shape, int wish) {
    return switch (wish) {
      case 0 -> unwished(frame, shape);
      case 1 -> unfit(frame, shape);
      case 2 -> moved(frame, shape);
      case 3 -> hurried(frame, shape);
      default -> cost(shape, wish);
    };
  }

  private static int unwished(Frame frame, WeekShape shape) {
    return Integer.bitCount(shape.runs() & ~frame.wished());
  }

  private static int unfit(Frame frame, WeekShape shape) {
    int day = shape.longDay();
    return day < 0 || (frame.longFit() >> day & 1) == 1 ? 0 : 1;
  }

  private static int moved(Frame frame, WeekShape shape) {
    return shape.longDay() < 0 ? 0 : apart(shape.longDay(), frame.longWish());
  }

  private static int hurried(Frame frame, WeekShape shape) {
    return Integer.bitCount(shape.quality() & ~frame.qualityFit());
  }

  private static int cost(WeekShape shape, int wish) {
    int day = shape.longDay();
    return switch (wish) {
      case 4 -> unevenness(shape.runs());
      case 5 -> lateness(shape);
      case 6 -> day >= 0 && shape.holds((day + 1) % 7) ? 1 : 0;
      default -> shape.runs();
    };
  }

  private static int apart(int a, int b) {
    int days = Math.abs(a - b);
    return Math.min(days, 7 - days);
  }

  /** Sum of the squared gaps between runs, the week taken as a ring; at most 49. */
  private static int unevenness(int runs) {
    int sum = 0;
    for (int day = 0; day < 7; day++) {
      if ((runs >> day & 1) == 1) {
        int gap = 1;
        while ((runs >> (day + gap) % 7 & 1) == 0) {
          gap++;
        }
        sum += gap * gap;
      }
    }
    return sum;
  }

  /** Days from the long run to each quality day, at most 18 for four of them. */
  private static int lateness(WeekShape shape) {
    int from = Math.max(shape.longDay(), 0);
    int sum = 0;
    for (int day = 0; day < 7; day++) {
      if ((shape.quality() >> day & 1) == 1) {
        sum += Math.floorMod(day - from, 7);
      }
    }
    return sum;
  }
}
