package dev.cairn.elicit.pool;

import dev.cairn.elicit.fit.Quantiles;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * How well coaches did on questions whose answers are known, by Cooke's classical model: whether
 * the truth fell between their percentiles as often as it should, times how narrow they were. Only
 * ever a second look: everybody counts alike in the number itself.
 */
public final class Performance {
  /** With fewer seed questions a weight would be chance. */
  public static final int FEWEST_SEEDS = 10;

  private static final double[] EXPECTED = {0.1, 0.4, 0.4, 0.1};
  private static final double OVERSHOOT = 0.1;

  private Performance() {}

  /** A question with a known answer, and what each coach had said to it. */
  public record Seed(double truth, List<Quantiles> answers) {
    public Seed {
      answers = List.copyOf(answers);
    }
  }

  /**
   * How a coach did.
   *
   * @param calibration how likely somebody who is always right about his percentiles does as badly
   * @param information how narrow the answers were, beside the widest that anybody gave
   */
  public record Score(double calibration, double information, double weight) {}

  /**
   * Scores in the order of the coaches; empty where there are too few seeds, or where nobody has
   * any weight.
   */
  public static List<Score> of(List<Seed> seeds) {
    if (seeds.size() < FEWEST_SEEDS) {
      return List.of();
    }
    int coaches = seeds.getFirst().answers().size();
    double[] calibration = new double[coaches];
    double[] information = new double[coaches];
    double sum = 0;
    for (int coach = 0; coach < coaches; coach++) {
      calibration[coach] = calibration(seeds, coach);
      information[coach] = information(seeds, coach);
      sum += calibration[coach] * information[coach];
    }
    List<Score> scores = new ArrayList<>();
    for (int coach = 0; coach < coaches && sum > 0; coach++) {
      scores.add(
          new Score(
              calibration[coach],
              information[coach],
              calibration[coach] * information[coach] / sum));
    }
    return scores;
  }

  static double calibration(List<Seed> seeds, int coach) {
    double[] hits = new double[EXPECTED.length];
    for (Seed seed : seeds) {
      hits[place(seed.truth(), seed.answers().get(coach))] += 1.0 / seeds.size();
    }
    double surprise = 0;
    for (int at = 0; at < hits.length; at++) {
      if (hits[at] > 0) {
        surprise += hits[at] * StrictMath.log(hits[at] / EXPECTED[at]);
      }
    }
    return 1
        - new ChiSquaredDistribution(EXPECTED.length - 1)
            .cumulativeProbability(2 * seeds.size() * surprise);
  }

  private static int place(double truth, Quantiles answer) {
    if (truth <= answer.p10()) {
      return 0;
    }
    if (truth <= answer.p50()) {
      return 1;
    }
    return truth <= answer.p90() ? 2 : 3;
  }

  static double information(List<Seed> seeds, int coach) {
    double sum = 0;
    for (Seed seed : seeds) {
      sum += information(seed, seed.answers().get(coach));
    }
    return sum / seeds.size();
  }

  /** Beside an even spread over all that anybody said, a tenth wider. */
  private static double information(Seed seed, Quantiles answer) {
    double least = seed.truth();
    double most = seed.truth();
    for (Quantiles one : seed.answers()) {
      least = Math.min(least, one.p10());
      most = Math.max(most, one.p90());
    }
    double from = least - OVERSHOOT * (most - least);
    double to = most + OVERSHOOT * (most - least);
    double[] edges = {from, answer.p10(), answer.p50(), answer.p90(), to};
    double sum = 0;
    for (int at = 0; at < EXPECTED.length; at++) {
      double share = (edges[at + 1] - edges[at]) / (to - from);
      sum += EXPECTED[at] * StrictMath.log(EXPECTED[at] / share);
    }
    return sum;
  }
}
