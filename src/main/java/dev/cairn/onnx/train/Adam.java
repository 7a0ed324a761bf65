package dev.cairn.onnx.train;

import java.util.Arrays;

/** Moves one array of weights down its slope (Kingma and Ba 2015). */
final class Adam {
  private static final float KEEP_SLOPE = 0.9f;
  private static final float KEEP_SQUARE = 0.999f;
  private static final float SMALL = 1e-8f;

  private final float[] weight;
  private final float[] slope;
  private final float[] mean;
  private final float[] square;

  Adam(float[] weight) {
    this.weight = weight;
    this.slope = new float[weight.length];
    this.mean = new float[weight.length];
    this.square = new float[weight.length];
  }

  /** What rows add up in, until the next step. */
  float[] slope() {
    return slope;
  }

  /**
   * @param rows how many added to the slope
   * @param step the number of this step, from 1
   */
  void step(float rate, float rows, int step) {
    double early = StrictMath.sqrt(1 - StrictMath.pow(KEEP_SQUARE, step));
    float stride = (float) (rate * early / (1 - StrictMath.pow(KEEP_SLOPE, step)));
    for (int i = 0; i < weight.length; i++) {
      float down = slope[i] / rows;
      mean[i] = KEEP_SLOPE * mean[i] + (1 - KEEP_SLOPE) * down;
      square[i] = KEEP_SQUARE * square[i] + (1 - KEEP_SQUARE) * down * down;
      weight[i] -= stride * mean[i] / ((float) Math.sqrt(square[i]) + SMALL);
    }
    Arrays.fill(slope, 0);
  }
}
