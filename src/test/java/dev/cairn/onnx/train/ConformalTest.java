package dev.cairn.onnx.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.work.Cancel;
import org.junit.jupiter.api.Test;

class ConformalTest {
  private static final int WIDTH = 6;
  private final Examples learned = Made.known(3000, WIDTH, 1);
  private final Examples width = Made.known(3000, WIDTH, 21);
  private final Examples unseen = Made.known(3000, WIDTH, 33);

  @Test
  void anIntervalThatIsTooNarrowAndOneThatIsTooWideBothHoldTheirShareAfterwards() {
    for (double share : new double[] {0.05, 0.4}) {
      Forest low = fit(share);
      Forest high = fit(1 - share);
      double by = Conformal.widening(width, low, high, 0.8);
      if (share > 0.2) {
        assertThat(by).isPositive();
      } else {
        assertThat(by).isNegative();
      }
      assertThat(within(low.moved(-by), high.moved(by))).isBetween(0.77, 0.86);
    }
  }

  private double within(Forest low, Forest high) {
    int count = 0;
    for (int row = 0; row < unseen.rows(); row++) {
      int start = row * WIDTH;
      count +=
          unseen.to()[row] >= low.answer(unseen.features(), start)
                  && unseen.to()[row] <= high.answer(unseen.features(), start)
              ? 1
              : 0;
    }
    return (double) count / unseen.rows();
  }

  private Forest fit(double share) {
    return new GradientTrees(TreeSettings.USUAL, new Cancel())
        .fit(learned, width, new Loss.Pinball(share));
  }
}
