package dev.cairn.elicit.pool;

import dev.cairn.elicit.fit.Curve;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Curves mixed into one: how likely the truth lies below a value is the mean of what each says.
 *
 * @param weights one for each curve; they sum to one
 */
public record Pool(List<Curve> curves, List<Double> weights) {
  private static final double RELATIVE = 1e-12;
  private static final double ABSOLUTE = 1e-12;
  private static final int MOST_TRIES = 1_000;
  private static final double SUM = 1e-9;

  public Pool {
    curves = List.copyOf(curves);
    weights = List.copyOf(weights);
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    if (curves.isEmpty() || curves.size() != weights.size() || Math.abs(sum - 1) > SUM) {
      throw new IllegalArgumentException(curves.size() + " curves, weights " + weights);
    }
  }

  /** Everybody counts alike. */
  public static Pool equal(List<Curve> curves) {
    return new Pool(curves, curves.stream().map(curve -> 1.0 / curves.size()).toList());
  }

  public double below(double value) {
    double sum = 0;
    for (int at = 0; at < curves.size(); at++) {
      sum += weights.get(at) * curves.get(at).below(value);
    }
    return sum;
  }

  public double density(double value) {
    double sum = 0;
    for (int at = 0; at < curves.size(); at++) {
      sum += weights.get(at) * curves.get(at).density(value);
    }
    return sum;
  }

  /** It lies between the least and the greatest that a single curve has there. */
  public double quantile(double probability) {
    double[] each =
        curves.stream().mapToDouble(curve -> curve.quantile(probability)).sorted().toArray();
    double from = each[0];
    double to = each[each.length - 1];
    if (below(from) >= probability || !(from < to)) {
      return from;
    }
    if (below(to) <= probability) {
      return to;
    }
    return new BrentSolver(RELATIVE, ABSOLUTE)
        .solve(MOST_TRIES, value -> below(value) - probability, from, to);
  }

  public double median() {
    return quantile(0.5);
  }

  /** The median without each coach in turn. */
  public List<Double> medianWithoutEach() {
    List<Double> medians = new ArrayList<>();
    for (int left = 0; left < curves.size() && curves.size() > 1; left++) {
      List<Curve> others = new ArrayList<>(curves);
      others.remove(left);
      medians.add(equal(others).median());
    }
    return medians;
  }
}
