package dev.cairn.elicit.fit;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * What a coach holds likely, as a curve.
 *
 * @param first mean, mean of the logarithm, or shape
 * @param second standard deviation, that of the logarithm, scale, or the other shape
 * @param limits where a scaled beta begins and ends
 * @param miss sum of the squared differences between the curve and the answer, in probability
 */
public record Curve(Family family, double first, double second, Limits limits, double miss) {
  /** How likely the truth lies below a value. */
  public double below(double value) {
    return distribution().cumulativeProbability(unit(value));
  }

  public double density(double value) {
    double inside = unit(value);
    RealDistribution distribution = distribution();
    if (inside <= distribution.getSupportLowerBound()
        || inside >= distribution.getSupportUpperBound()) {
      return 0;
    }
    return distribution.density(inside) / width();
  }

  /** Below which value the truth lies with a probability. */
  public double quantile(double probability) {
    double inside = distribution().inverseCumulativeProbability(probability);
    return family == Family.SCALED_BETA ? limits.least() + inside * width() : inside;
  }

  private double unit(double value) {
    return family == Family.SCALED_BETA ? (value - limits.least()) / width() : value;
  }

  private double width() {
    return family == Family.SCALED_BETA ? limits.most() - limits.least() : 1;
  }

  private RealDistribution distribution() {
    return of(family, first, second);
  }

  static RealDistribution of(Family family, double first, double second) {
    return switch (family) {
      case NORMAL -> new NormalDistribution(first, second);
      case LOG_NORMAL -> new LogNormalDistribution(first, second);
      case GAMMA -> new GammaDistribution(first, second);
      case SCALED_BETA -> new BetaDistribution(first, second);
    };
  }
}
