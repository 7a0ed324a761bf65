package dev.cairn.onnx.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.onnx.chance.Chance;
import org.junit.jupiter.api.Test;

class QuantileTest {
  @Test
  void noOtherValueCostsLess() {
    Chance chance = new Chance(3);
    for (int round = 0; round < 300; round++) {
      Loss.Pinball loss = new Loss.Pinball(chance.between(0.05, 0.95));
      int count = chance.whole(1, 12);
      double[] from = new double[count];
      double[] to = new double[count];
      double[] weight = new double[count];
      Quantile quantile = new Quantile(loss, count);
      for (int i = 0; i < count; i++) {
        to[i] = chance.whole(-5, 5);
        from[i] =
            switch (chance.below(3)) {
              case 0 -> Double.NEGATIVE_INFINITY;
              case 1 -> to[i] - chance.whole(1, 4);
              default -> to[i];
            };
        weight[i] = chance.between(0.5, 2);
        quantile.add(from[i], to[i], weight[i]);
      }
      double found = cost(loss, quantile.value(), from, to, weight);
      double least = Double.POSITIVE_INFINITY;
      for (double value = -10; value <= 10; value += 0.5) {
        least = Math.min(least, cost(loss, value, from, to, weight));
      }
      assertThat(found).isCloseTo(least, within(1e-9));
    }
  }

  @Test
  void failuresAloneNeverPullUp() {
    Quantile quantile = new Quantile(new Loss.Pinball(0.5), 2);
    quantile.add(Double.NEGATIVE_INFINITY, 3, 1);
    quantile.add(Double.NEGATIVE_INFINITY, 5, 1);
    assertThat(quantile.value()).isZero();
  }

  private static double cost(Loss loss, double value, double[] from, double[] to, double[] weight) {
    double sum = 0;
    for (int i = 0; i < from.length; i++) {
      sum += weight[i] * loss.cost(value, from[i], to[i]);
    }
    return sum;
  }
}
