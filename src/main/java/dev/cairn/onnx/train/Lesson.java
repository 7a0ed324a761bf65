package dev.cairn.onnx.train;

import dev.cairn.onnx.chance.Chance;
import java.util.Arrays;

/** A network while it learns: rows forward, errors back, a step after every batch. */
final class Lesson {
  private final Examples examples;
  private final NetworkSettings settings;
  private final Chance chance;
  private final Scale scale;
  private final Layer first;
  private final Layer second;
  private final Layer last;
  private final Adam[] steps;

  private final float[] scaled;
  private final float[] hidden;
  private final float[] deep;
  private final float[] deepError;
  private final float[] hiddenError;
  private final float[] turned;
  private int stepped;

  Lesson(Examples examples, NetworkSettings settings, Chance chance) {
    this.examples = examples;
    this.settings = settings;
    this.chance = chance;
    this.scale = Scale.of(examples);
    this.first = begin(examples.width(), settings.first());
    this.second = begin(settings.first(), settings.second());
    this.last = begin(settings.second(), 1);
    this.steps =
        new Adam[] {
          new Adam(first.weight()), new Adam(first.bias()),
          new Adam(second.weight()), new Adam(second.bias()),
          new Adam(last.weight()), new Adam(last.bias())
        };
    this.scaled = new float[examples.width()];
    this.hidden = new float[settings.first()];
    this.deep = new float[settings.second()];
    this.deepError = new float[settings.second()];
    this.hiddenError = new float[settings.first()];
    this.turned = new float[second.weight().length];
    turn();
  }

  /** As it is now. */
  Network network() {
    return new Network(scale, first.copy(), second.copy(), last.copy());
  }

  /** Goes through all rows once, in an order by chance. */
  void round() {
    int[] order = chance.order(examples.rows());
    for (int from = 0; from < order.length; from += settings.batch()) {
      int to = Math.min(from + settings.batch(), order.length);
      for (int i = from; i < to; i++) {
        learn(order[i]);
      }
      stepped++;
      for (Adam step : steps) {
        step.step(settings.rate(), to - from, stepped);
      }
      turn();
    }
  }

  /** Weights as He and others (2015) begin where units are cut off at zero. */
  private Layer begin(int inputs, int outputs) {
    float[] weight = new float[inputs * outputs];
    double deviation = StrictMath.sqrt(2.0 / inputs);
    for (int i = 0; i < weight.length; i++) {
      weight[i] = (float) chance.normal(0, deviation);
    }
    return new Layer(inputs, outputs, weight, new float[outputs]);
  }

  private void learn(int row) {
    scale.apply(examples.features(), row * examples.width(), scaled);
    first.apply(scaled, hidden);
    Layer.relu(hidden);
    second.apply(hidden, deep);
    Layer.relu(deep);
    leaveOut();
    float[] out = new float[1];
    last.apply(deep, out);
    float error = (float) (examples.weight()[row] * (Network.sigmoid(out[0]) - examples.to()[row]));
    back(error);
  }

  /** Units kept count for those left out, so that the finished network needs no correction. */
  private void leaveOut() {
    float keep = 1 / (1 - settings.dropout());
    for (int k = 0; k < deep.length; k++) {
      deep[k] = chance.happens(settings.dropout()) ? 0 : deep[k] * keep;
    }
  }

  private void back(float error) {
    float keep = 1 / (1 - settings.dropout());
    steps[5].slope()[0] += error;
    for (int k = 0; k < deep.length; k++) {
      steps[4].slope()[k] += error * deep[k];
      deepError[k] = deep[k] > 0 ? error * last.weight()[k] * keep : 0;
    }
    add(hidden, deepError, steps[2].slope(), steps[3].slope());
    Arrays.fill(hiddenError, 0);
    for (int k = 0; k < deep.length; k++) {
      if (deepError[k] != 0) {
        addRow(deepError[k], turned, k * hidden.length, hiddenError);
      }
    }
    for (int j = 0; j < hidden.length; j++) {
      hiddenError[j] = hidden[j] > 0 ? hiddenError[j] : 0;
    }
    add(scaled, hiddenError, steps[0].slope(), steps[1].slope());
  }

  /** What inputs and errors of a layer add to its slopes. */
  private static void add(float[] in, float[] error, float[] slope, float[] biasSlope) {
    for (int i = 0; i < in.length; i++) {
      if (in[i] != 0) {
        int start = i * error.length;
        float value = in[i];
        for (int k = 0; k < error.length; k++) {
          slope[start + k] += value * error[k];
        }
      }
    }
    for (int k = 0; k < error.length; k++) {
      biasSlope[k] += error[k];
    }
  }

  private static void addRow(float factor, float[] from, int start, float[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] += factor * from[start + j];
    }
  }

  /** The second layer's weights the other way round, so that errors run along rows. */
  private void turn() {
    for (int j = 0; j < hidden.length; j++) {
      for (int k = 0; k < deep.length; k++) {
        turned[k * hidden.length + j] = second.weight()[j * deep.length + k];
      }
    }
  }
}
