package dev.cairn.onnx.train;

/**
 * How far a prediction is off. An outcome known only to lie in an interval costs nothing within it,
 * and beyond an end what an outcome at that end would cost: so a failed set pulls predictions down
 * and never up.
 */
public sealed interface Loss {
  double cost(double predicted, double from, double to);

  /** The derivative of the cost. */
  double slope(double predicted, double from, double to);

  /** The error squared and halved: predicts the mean. */
  record Squared() implements Loss {
    @Override
    public double cost(double predicted, double from, double to) {
      double off = slope(predicted, from, to);
      return off * off / 2;
    }

    @Override
    public double slope(double predicted, double from, double to) {
      return predicted > to ? predicted - to : Math.min(predicted - from, 0);
    }
  }

  /**
   * Predicts a quantile.
   *
   * @param share of outcomes that lie below it
   */
  record Pinball(double share) implements Loss {
    @Override
    public double cost(double predicted, double from, double to) {
      return predicted > to
          ? (1 - share) * (predicted - to)
          : predicted < from ? share * (from - predicted) : 0;
    }

    @Override
    public double slope(double predicted, double from, double to) {
      return predicted > to ? 1 - share : predicted < from ? -share : 0;
    }
  }
}
