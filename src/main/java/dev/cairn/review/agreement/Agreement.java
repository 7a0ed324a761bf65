package dev.cairn.review.agreement;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Agreement beyond what chance would give, with an interval of 95 %. A coefficient is empty where
 * there is nothing to tell chance from: fewer than two plans, or, for kappa, a coach who always
 * said the same, with whom kappa is 0 however often the other agrees.
 *
 * @param plans how many were judged by both
 * @param alike how many of them alike
 * @param kappa Cohen's: chance is how often each coach says each thing
 * @param ac1 Gwet's: steadier where nearly all plans are judged alike
 */
public record Agreement(
    int plans, int alike, Optional<Coefficient> kappa, Optional<Coefficient> ac1) {
  /** With fewer plans the interval says more than the figure. */
  public static final int FEW = 20;

  private static final double UPPER = 0.975;

  /** A coefficient, and where that of all such plans probably lies. */
  public record Coefficient(double value, double error, double low, double high) {}

  public static Agreement of(Pairing pairing) {
    int plans = pairing.plans();
    if (plans < 2) {
      return new Agreement(plans, pairing.alike(), Optional.empty(), Optional.empty());
    }
    return new Agreement(plans, pairing.alike(), kappa(pairing), ac1(pairing));
  }

  /** So few that a coach should not read much into them. */
  public boolean few() {
    return plans < FEW;
  }

  /** The variance is that of Fleiss, Cohen and Everitt (1969). */
  private static Optional<Coefficient> kappa(Pairing pairing) {
    if (pairing.oneSaysOneThing()) {
      return Optional.empty();
    }
    double alike = (double) pairing.alike() / pairing.plans();
    double chance = 0;
    for (int kind = 0; kind < pairing.kinds(); kind++) {
      chance += pairing.first(kind) * pairing.second(kind);
    }
    double value = (alike - chance) / (1 - chance);
    double sum = 0;
    for (int row = 0; row < pairing.kinds(); row++) {
      for (int column = 0; column < pairing.kinds(); column++) {
        double weight = row == column ? 1 : 0;
        double mean = pairing.second(row) + pairing.first(column);
        sum += pairing.share(row, column) * square(weight - mean * (1 - value));
      }
    }
    double variance = (sum - square(value - chance * (1 - value))) / square(1 - chance);
    return Optional.of(coefficient(value, variance, pairing.plans()));
  }

  /** The variance is that of Gwet (2008). */
  private static Optional<Coefficient> ac1(Pairing pairing) {
    int kinds = pairing.kinds();
    double alike = (double) pairing.alike() / pairing.plans();
    double[] mean = new double[kinds];
    double chance = 0;
    for (int kind = 0; kind < kinds; kind++) {
      mean[kind] = (pairing.first(kind) + pairing.second(kind)) / 2;
      chance += mean[kind] * (1 - mean[kind]) / (kinds - 1);
    }
    double value = (alike - chance) / (1 - chance);
    double diagonal = 0;
    double squares = 0;
    for (int row = 0; row < kinds; row++) {
      diagonal += pairing.share(row, row) * (1 - mean[row]) / (kinds - 1);
      for (int column = 0; column < kinds; column++) {
        double both = (1 - (mean[row] + mean[column]) / 2) / (kinds - 1);
        squares += pairing.share(row, column) * square(both);
      }
    }
    double variance =
        (alike * (1 - alike)
                - 4 * (1 - value) * (diagonal - alike * chance)
                + 4 * square(1 - value) * (squares - square(chance)))
            / square(1 - chance);
    return Optional.of(coefficient(value, variance, pairing.plans()));
  }

  private static Coefficient coefficient(double value, double variance, int plans) {
    double error = StrictMath.sqrt(Math.max(variance, 0) / plans);
    double reach = error * new TDistribution(plans - 1).inverseCumulativeProbability(UPPER);
    return new Coefficient(value, error, Math.max(value - reach, -1), Math.min(value + reach, 1));
  }

  private static double square(double value) {
    return value * value;
  }
}
