package dev.cairn.elicit.pair;

import java.util.Arrays;
import java.util.List;

/**
 * How much each level is held to be able to bear, from choices between pairs: the model of Bradley
 * and Terry with ties as Davidson (1970) added them.
 *
 * @param strengths logarithms, the first level's is 0
 * @param ties how readily two equal ones are called alike; 0: never
 */
public record BradleyTerry(List<Double> strengths, double ties) {
  private static final int MOST_ROUNDS = 100_000;
  private static final double SETTLED = 1e-13;

  public BradleyTerry {
    strengths = List.copyOf(strengths);
  }

  /**
   * The most likely strengths.
   *
   * @param levels how many there are
   * @param imagined so many choices are added between any two levels that were compared, half of
   *     them each way; without any, a level that always wins would be infinitely strong
   */
  public static BradleyTerry of(List<Choice> choices, int levels, double imagined) {
    double[][] met = new double[levels][levels];
    double[] points = new double[levels];
    double tied = 0;
    for (Choice choice : choices) {
      met[choice.first()][choice.second()]++;
      met[choice.second()][choice.first()]++;
      if (choice.tied()) {
        tied++;
        points[choice.first()]++;
        points[choice.second()]++;
      } else {
        points[choice.winner()] += 2;
      }
    }
    for (int one = 0; one < levels; one++) {
      for (int other = one + 1; other < levels; other++) {
        if (met[one][other] > 0) {
          met[one][other] += imagined;
          met[other][one] += imagined;
          points[one] += imagined;
          points[other] += imagined;
        }
      }
    }
    return settle(met, points, tied);
  }

  private static BradleyTerry settle(double[][] met, double[] points, double tied) {
    int levels = points.length;
    double[] worth = new double[levels];
    Arrays.fill(worth, 1);
    double ties = tied > 0 ? 1 : 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = new double[levels];
      double change = 0;
      for (int level = 0; level < levels; level++) {
        next[level] = points[level] / expected(met, worth, ties, level);
      }
      double scale = next[0];
      for (int level = 0; level < levels; level++) {
        next[level] /= scale;
        change = Math.max(change, Math.abs(next[level] / worth[level] - 1));
      }
      worth = next;
      double nextTies = tied > 0 ? tied / roomForTies(met, worth, ties) : 0;
      change = Math.max(change, Math.abs(nextTies - ties));
      ties = nextTies;
      if (change < SETTLED) {
        break;
      }
    }
    return new BradleyTerry(Arrays.stream(worth).map(StrictMath::log).boxed().toList(), ties);
  }

  private static double expected(double[][] met, double[] worth, double ties, int level) {
    double sum = 0;
    for (int other = 0; other < worth.length; other++) {
      if (met[level][other] > 0) {
        double both = worth[level] + worth[other];
        double mean = StrictMath.sqrt(worth[level] * worth[other]);
        sum += met[level][other] * (2 + ties * mean / worth[level]) / (both + ties * mean);
      }
    }
    return sum;
  }

  private static double roomForTies(double[][] met, double[] worth, double ties) {
    double sum = 0;
    for (int one = 0; one < worth.length; one++) {
      for (int other = one + 1; other < worth.length; other++) {
        double mean = StrictMath.sqrt(worth[one] * worth[other]);
        sum += met[one][other] * mean / (worth[one] + worth[other] + ties * mean);
      }
    }
    return sum;
  }

  /** How likely a coach lets one level do more than another. */
  public double above(int one, int other) {
    double difference = strengths.get(one) - strengths.get(other);
    double root = StrictMath.exp(difference / 2);
    return root * root / (root * root + 1 + ties * root);
  }

  /** By how much strengths must differ for half of all answers to prefer the stronger. */
  double noticed() {
    return 2 * StrictMath.log((ties + StrictMath.sqrt(ties * ties + 4)) / 2);
  }
}
