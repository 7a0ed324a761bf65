package dev.cairn.onnx.workshop;

import dev.cairn.onnx.train.Examples;
import dev.cairn.pack.ModelCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Questions whose answers a card repeats, so that a file which answers otherwise is found out. */
final class Golden {
  private static final int PAIRS = 12;

  /** Runtimes add in another order; nobody sees this much in a load. */
  private static final double TOLERANCE = 1e-4;

  private Golden() {}

  /**
   * @param answer of the trained model to a row
   */
  static List<ModelCard.Golden> of(Examples unseen, Function<float[], float[]> answer) {
    List<ModelCard.Golden> pairs = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      int row = (int) ((long) unseen.rows() * i / PAIRS);
      int start = row * unseen.width();
      pairs.add(pair(Arrays.copyOfRange(unseen.features(), start, start + unseen.width()), answer));
    }
    float[] nothing = new float[unseen.width()];
    Arrays.fill(nothing, Float.NaN);
    pairs.add(pair(nothing, answer));
    return pairs;
  }

  private static ModelCard.Golden pair(float[] row, Function<float[], float[]> answer) {
    return new ModelCard.Golden(doubles(row), doubles(answer.apply(row)), TOLERANCE);
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
