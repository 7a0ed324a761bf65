package dev.cairn.onnx.train;

import java.util.Arrays;

/**
 * Makes an interval honest by lifters who taught it nothing: how far must both ends move so that
 * the wanted share of their outcomes lies within (conformalized quantile regression, Romano,
 * Patterson and Candes 2019)? Every lifter counts alike, however much was logged.
 */
public final class Conformal {
  private Conformal() {}

  /**
   * How far the ends must move apart, negative when they are too far apart already.
   *
   * @param coverage the share of outcomes wanted within
   */
  public static double widening(Examples held, Forest low, Forest high, double coverage) {
    int rows = held.rows();
    double[] outside = new double[rows];
    int[] ofLifter = new int[1 + Arrays.stream(held.lifter()).max().orElse(0)];
    for (int row = 0; row < rows; row++) {
      int start = row * held.width();
      outside[row] =
          Math.max(
              low.answer(held.features(), start) - held.to()[row],
              held.from()[row] - high.answer(held.features(), start));
      ofLifter[held.lifter()[row]]++;
    }
    Integer[] order = new Integer[rows];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(outside[a], outside[b]));
    double lifters = Arrays.stream(ofLifter).filter(count -> count > 0).count();
    // one lifter more, who was not seen, may lie outside whatever was found
    double wanted = Math.min(coverage * (lifters + 1), lifters);
    double within = 0;
    for (int row : order) {
      within += 1.0 / ofLifter[held.lifter()[row]];
      if (within >= wanted - 1e-9) {
        return outside[row];
      }
    }
    throw new IllegalArgumentException("nobody is held out to measure an interval by");
  }
}
