package dev.cairn.elicit.pool;

import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Fitting;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Quantiles;
import dev.cairn.elicit.fit.Range;
import java.util.List;

/**
 * What several ranges come to.
 *
 * @param quantiles each answer as if its coach had been 80 % sure
 * @param curves the curve of each answer
 * @param median the number: half of what the coaches hold likely lies below it
 * @param p10 where the band begins
 * @param p90 where the band ends
 * @param meanOfMedians shown beside the median, never used
 * @param withoutEach the median without each coach in turn
 */
public record Pooled(
    List<Quantiles> quantiles,
    List<Curve> curves,
    double median,
    double p10,
    double p90,
    double leastMedian,
    double greatestMedian,
    double meanOfMedians,
    List<Double> withoutEach) {
  private static final double TENTH = 0.1;

  public Pooled {
    quantiles = List.copyOf(quantiles);
    curves = List.copyOf(curves);
    withoutEach = List.copyOf(withoutEach);
  }

  /**
   * Everybody counts alike; at least one range. A curve may reach beyond what can be at all, the
   * number and its band do not.
   */
  public static Pooled of(List<Range> ranges, Limits limits) {
    List<Quantiles> quantiles = ranges.stream().map(range -> range.common(limits)).toList();
    List<Curve> curves = quantiles.stream().map(one -> new Fitting(one, limits).best()).toList();
    Pool pool = Pool.equal(curves);
    double[] medians = curves.stream().mapToDouble(curve -> curve.quantile(0.5)).sorted().toArray();
    double sum = 0;
    for (double median : medians) {
      sum += median;
    }
    return new Pooled(
        quantiles,
        curves,
        limits.clamp(pool.median()),
        limits.clamp(pool.quantile(TENTH)),
        limits.clamp(pool.quantile(1 - TENTH)),
        medians[0],
        medians[medians.length - 1],
        sum / medians.length,
        pool.medianWithoutEach());
  }

  public double band() {
    return p90 - p10;
  }

  public Pool pool() {
    return Pool.equal(curves);
  }
}
