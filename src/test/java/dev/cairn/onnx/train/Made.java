package dev.cairn.onnx.train;

import dev.cairn.onnx.chance.Chance;

/** Tables made up for tests, whose truth is known. */
public final class Made {
  private Made() {}

  /** Six features, a fifth of all values untold; rows of forty lifters. */
  public static float[] features(int rows, int width, long seed) {
    Chance chance = new Chance(seed);
    float[] features = new float[rows * width];
    for (int i = 0; i < features.length; i++) {
      features[i] = chance.happens(0.2) ? Float.NaN : (float) chance.normal(0, 1);
    }
    return features;
  }

  /** Outcomes that follow from the first two features, and from whether the third was told. */
  public static Examples known(int rows, int width, long seed) {
    float[] features = features(rows, width, seed);
    double[] outcome = new double[rows];
    Chance chance = new Chance(seed + 1);
    for (int row = 0; row < rows; row++) {
      outcome[row] = truth(features, row * width) + chance.normal(0, 0.01);
    }
    return of(width, features, outcome, outcome);
  }

  public static double truth(float[] features, int start) {
    double step = features[start] > 0.3 ? 0.05 : -0.02;
    double slope = Float.isNaN(features[start + 1]) ? 0 : 0.03 * features[start + 1];
    return 1 + step + slope + (Float.isNaN(features[start + 2]) ? 0.04 : 0);
  }

  public static Examples of(int width, float[] features, double[] from, double[] to) {
    double[] weight = new double[from.length];
    int[] lifter = new int[from.length];
    for (int row = 0; row < weight.length; row++) {
      weight[row] = 1;
      lifter[row] = row % 40;
    }
    return new Examples(width, features, from, to, weight, lifter);
  }
}
