package dev.cairn.onnx.train;

import java.util.Arrays;

/**
 * The value of least pinball cost for outcomes of which some are known only to lie in an interval.
 * The cost's slope rises by the share at each lower end and by the rest at each upper end; it is
 * least where the slope stops being negative.
 */
final class Quantile {
  private final double share;
  private final double[] place;
  private final double[] rise;
  private int count;
  private double slope;

  /**
   * @param outcomes how many will be added at most
   */
  Quantile(Loss.Pinball loss, int outcomes) {
    this.share = loss.share();
    this.place = new double[2 * outcomes];
    this.rise = new double[2 * outcomes];
  }

  void add(double from, double to, double weight) {
    if (from == to) {
      slope -= share * weight;
      mark(from, weight);
      return;
    }
    if (from != Double.NEGATIVE_INFINITY) {
      slope -= share * weight;
      mark(from, share * weight);
    }
    mark(to, (1 - share) * weight);
  }

  private void mark(double at, double by) {
    place[count] = at;
    rise[count++] = by;
  }

  /** Zero when no outcome says anything. */
  double value() {
    if (slope >= 0) {
      return lowest();
    }
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(place[a], place[b]));
    double left = slope;
    for (int i : order) {
      left += rise[i];
      if (left >= -1e-12) {
        return place[i];
      }
    }
    return count == 0 ? 0 : place[order[count - 1]];
  }

  /** Where all that is known are upper ends, every value below the lowest costs nothing. */
  private double lowest() {
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      lowest = Math.min(lowest, place[i]);
    }
    return Math.min(lowest, 0);
  }
}
