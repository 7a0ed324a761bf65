package dev.cairn.onnx.worth;

import dev.cairn.onnx.chance.Chance;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * How far a mean could have come out otherwise, had other lifters or other weeks been logged: the
 * percentile bootstrap (Efron 1979) over whole groups, since sessions of one lifter, and of one
 * month, are alike.
 */
public final class Bootstrap {
  private static final int DRAWS = 2_000;
  private static final double TAIL = 0.025;

  private final long seed;

  public Bootstrap(long seed) {
    this.seed = seed;
  }

  /** A mean and where 95 % of draws lie; both ends are the mean itself where there is one group. */
  public record Mean(double value, double low, double high, int groups) {
    public boolean clearOfZero() {
      return groups > 1 && (low > 0 || high < 0);
    }
  }

  /**
   * @param group values with the same number are drawn together
   */
  public Mean mean(double[] values, int[] group) {
    TreeMap<Integer, double[]> groups = new TreeMap<>();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double[] together = groups.computeIfAbsent(group[i], _ -> new double[2]);
      together[0] += values[i];
      together[1]++;
      sum += values[i];
    }
    double mean = sum / values.length;
    double[][] drawn = groups.values().toArray(double[][]::new);
    if (drawn.length < 2) {
      return new Mean(mean, mean, mean, drawn.length);
    }
    double[] means = means(drawn);
    return new Mean(
        mean, means[(int) (TAIL * DRAWS)], means[DRAWS - 1 - (int) (TAIL * DRAWS)], drawn.length);
  }

  private double[] means(double[][] groups) {
    Chance chance = new Chance(seed);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      double count = 0;
      for (int i = 0; i < groups.length; i++) {
        double[] group = groups[chance.below(groups.length)];
        sum += group[0];
        count += group[1];
      }
      means[draw] = sum / count;
    }
    Arrays.sort(means);
    return means;
  }
}
