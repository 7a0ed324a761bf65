package dev.cairn.onnx.workshop;

import dev.cairn.onnx.train.Examples;
import dev.cairn.onnx.train.Network;
import dev.cairn.onnx.worth.Bootstrap;
import dev.cairn.onnx.worth.Bootstrap.Mean;

/**
 * How far likelihoods are off, squared, beside always saying how often it happened where the model
 * learned.
 */
record Brier(Mean error, Mean always, Mean gain) {
  static Brier of(Network network, Examples learned, Examples unseen, long seed) {
    double share = 0;
    double weight = 0;
    for (int row = 0; row < learned.rows(); row++) {
      share += learned.weight()[row] * learned.to()[row];
      weight += learned.weight()[row];
    }
    share /= weight;
    double[] error = new double[unseen.rows()];
    double[] always = new double[unseen.rows()];
    double[] gain = new double[unseen.rows()];
    for (int row = 0; row < error.length; row++) {
      double happened = unseen.to()[row];
      double said = network.answer(unseen.features(), row * unseen.width());
      error[row] = (said - happened) * (said - happened);
      always[row] = (share - happened) * (share - happened);
      gain[row] = always[row] - error[row];
    }
    Bootstrap bootstrap = new Bootstrap(seed);
    return new Brier(
        bootstrap.mean(error, unseen.lifter()),
        bootstrap.mean(always, unseen.lifter()),
        bootstrap.mean(gain, unseen.lifter()));
  }
}
