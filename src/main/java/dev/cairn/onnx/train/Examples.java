package dev.cairn.onnx.train;

import java.util.function.IntPredicate;

/**
 * Rows of features with what is known of each outcome.
 *
 * @param width features of a row
 * @param features row after row; NaN where nobody told
 * @param from the outcome was at least this; minus infinity when only the other end is known
 * @param to the outcome was at most this; equal to {@code from} when it was seen itself
 * @param weight how much a row counts
 * @param lifter whose row it is
 */
public record Examples(
    int width, float[] features, double[] from, double[] to, double[] weight, int[] lifter) {
  public Examples {
    if (features.length != from.length * width) {
      throw new IllegalArgumentException("features do not fill the rows");
    }
    for (float value : features) {
      Finite.check(value);
    }
    for (int i = 0; i < from.length; i++) {
      if (!(from[i] <= to[i]) || !Double.isFinite(to[i]) || !(weight[i] > 0)) {
        throw new IllegalArgumentException("row " + i + " has no outcome that can be learned");
      }
    }
  }

  public int rows() {
    return from.length;
  }

  /** The rows of some lifters, in the order they have here. */
  public Examples ofLifters(IntPredicate wanted) {
    return rows(row -> wanted.test(lifter[row]));
  }

  public Examples rows(IntPredicate wanted) {
    int count = 0;
    for (int row = 0; row < rows(); row++) {
      count += wanted.test(row) ? 1 : 0;
    }
    float[] values = new float[count * width];
    double[] least = new double[count];
    double[] most = new double[count];
    double[] counts = new double[count];
    int[] owner = new int[count];
    int at = 0;
    for (int row = 0; row < rows(); row++) {
      if (wanted.test(row)) {
        System.arraycopy(features, row * width, values, at * width, width);
        least[at] = from[row];
        most[at] = to[row];
        counts[at] = weight[row];
        owner[at++] = lifter[row];
      }
    }
    return new Examples(width, values, least, most, counts, owner);
  }
}
