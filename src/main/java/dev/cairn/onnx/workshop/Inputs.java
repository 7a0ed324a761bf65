package dev.cairn.onnx.workshop;

import dev.cairn.onnx.train.Examples;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How the inputs were spread where a model learned. */
final class Inputs {
  private static final int PARTS = 10;

  private Inputs() {}

  static List<Input> of(Examples learned) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < learned.width(); i++) {
      inputs.add(input(Catalogue.all().get(i), told(learned, i), learned.rows()));
    }
    return inputs;
  }

  private static double[] told(Examples learned, int feature) {
    double[] values = new double[learned.rows()];
    int count = 0;
    for (int row = 0; row < values.length; row++) {
      float value = learned.features()[row * learned.width() + feature];
      if (!Float.isNaN(value)) {
        values[count++] = value;
      }
    }
    double[] told = Arrays.copyOf(values, count);
    Arrays.sort(told);
    return told;
  }

  /**
   * @param told sorted
   */
  private static Input input(Feature feature, double[] told, int rows) {
    double mean = DoubleStream.of(told).average().orElse(0);
    double squares = DoubleStream.of(told).map(value -> (value - mean) * (value - mean)).sum();
    double[] cuts = cuts(told);
    return new Input(
        feature.name(),
        feature.unit(),
        told.length == 0 ? feature.from() : told[0],
        told.length == 0 ? feature.to() : told[told.length - 1],
        mean,
        told.length == 0 ? 0 : StrictMath.sqrt(squares / told.length),
        (double) (rows - told.length) / rows,
        cuts,
        shares(told, cuts));
  }

  private static double[] cuts(double[] told) {
    return IntStream.range(1, PARTS)
        .filter(part -> told.length > 0)
        .mapToDouble(part -> told[(int) ((long) told.length * part / PARTS)])
        .distinct()
        .filter(cut -> cut < told[told.length - 1])
        .toArray();
  }

  private static double[] shares(double[] told, double[] cuts) {
    if (told.length == 0) {
      return new double[] {1};
    }
    double[] shares = new double[cuts.length + 1];
    for (double value : told) {
      int part = 0;
      while (part < cuts.length && value > cuts[part]) {
        part++;
      }
      shares[part]++;
    }
    for (int part = 0; part < shares.length; part++) {
      shares[part] /= told.length;
    }
    return shares;
  }
}
