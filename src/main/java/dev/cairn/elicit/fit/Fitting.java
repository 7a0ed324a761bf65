package dev.cairn.elicit.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Fits a curve of each family to three points, by least squares on the probabilities, as the
 * Sheffield framework does.
 */
public final class Fitting {
  private static final double RELATIVE = 1e-13;
  private static final double ABSOLUTE = 1e-16;
  private static final int MOST_TRIES = 20_000;
  private static final double STEP = 0.1;

  /** Distance of the tenth percentile of a normal curve from its mean, in standard deviations. */
  private static final double TENTH = 1.2815515655446004;

  /** Differences below this are the search's own. */
  private static final double SAME = 1e-9;

  private final Quantiles points;
  private final Limits limits;

  public Fitting(Quantiles points, Limits limits) {
    this.points = points;
    this.limits = limits;
  }

  /** The family that comes nearest; of equally near ones the first. */
  public Curve best() {
    List<Curve> all = all();
    double least = all.stream().mapToDouble(Curve::miss).min().orElseThrow();
    return all.stream().filter(curve -> curve.miss() <= least + SAME).findFirst().orElseThrow();
  }

  /** Every family that such a quantity can have, nearest first. */
  public List<Curve> ranked() {
    return all().stream().sorted(Comparator.comparingDouble(Curve::miss)).toList();
  }

  private List<Curve> all() {
    List<Curve> curves = new ArrayList<>();
    double spread = (points.p90() - points.p10()) / (2 * TENTH);
    curves.add(fit(Family.NORMAL, points.p50(), spread));
    if (limits.least() >= 0 && points.p10() > 0) {
      double logSpread =
          (StrictMath.log(points.p90()) - StrictMath.log(points.p10())) / (2 * TENTH);
      curves.add(fit(Family.LOG_NORMAL, StrictMath.log(points.p50()), logSpread));
      double shape = square(points.p50() / spread);
      curves.add(fit(Family.GAMMA, shape, points.p50() / shape));
    }
    if (limits.bounded()) {
      double width = limits.most() - limits.least();
      double mean = (points.p50() - limits.least()) / width;
      double together = Math.max(mean * (1 - mean) / square(spread / width) - 1, 2);
      curves.add(fit(Family.SCALED_BETA, mean * together, (1 - mean) * together));
    }
    return curves;
  }

  /** Searches over logarithms where a figure must be above zero. */
  private Curve fit(Family family, double first, double second) {
    boolean free = family == Family.NORMAL || family == Family.LOG_NORMAL;
    double unit = free ? Math.max(second, Double.MIN_NORMAL) : 1;
    double[] begin = {free ? first / unit : StrictMath.log(first), StrictMath.log(second)};
    double[] found =
        new SimplexOptimizer(RELATIVE, ABSOLUTE)
            .optimize(
                new MaxEval(MOST_TRIES),
                new ObjectiveFunction(at ->
                    miss(
                        family,
                        free ? at[0] * unit : StrictMath.exp(at[0]),
                        StrictMath.exp(at[1]))),
                GoalType.MINIMIZE,
                new InitialGuess(begin),
                new NelderMeadSimplex(2, STEP))
            .getPoint();
    double one = free ? found[0] * unit : StrictMath.exp(found[0]);
    double two = StrictMath.exp(found[1]);
    return new Curve(family, one, two, limits, miss(family, one, two));
  }

  private double miss(Family family, double first, double second) {
    try {
      Curve curve = new Curve(family, first, second, limits, 0);
      return square(curve.below(points.p10()) - Quantiles.LOW)
          + square(curve.below(points.p50()) - Quantiles.MIDDLE)
          + square(curve.below(points.p90()) - Quantiles.HIGH);
    } catch (MathRuntimeException impossible) {
      // A curve with such figures does not exist; the search has to go elsewhere.
      return Double.MAX_VALUE;
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
