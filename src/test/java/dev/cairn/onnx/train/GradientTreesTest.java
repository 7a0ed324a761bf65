package dev.cairn.onnx.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.work.Cancel;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class GradientTreesTest {
  private static final int WIDTH = 6;
  private static final Loss MEDIAN = new Loss.Pinball(0.5);

  private final Examples learned = Made.known(6000, WIDTH, 1);
  private final Examples held = Made.known(2000, WIDTH, 5);

  @Test
  void findsWhatTheOutcomesFollowFromAlsoWhereNobodyTold() {
    for (Loss loss : new Loss[] {new Loss.Squared(), MEDIAN}) {
      Forest forest = fit(learned, held, loss);
      double off = 0;
      for (int row = 0; row < held.rows(); row++) {
        off +=
            Math.abs(
                forest.answer(held.features(), row * WIDTH)
                    - Made.truth(held.features(), row * WIDTH));
      }
      assertThat(off / held.rows()).as("%s", loss).isLessThan(0.006);
    }
  }

  @Test
  void quantilesHoldTheirShare() {
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      Forest forest = fit(learned, held, new Loss.Pinball(share));
      int below = 0;
      for (int row = 0; row < held.rows(); row++) {
        below += held.to()[row] <= forest.answer(held.features(), row * WIDTH) ? 1 : 0;
      }
      assertThat((double) below / held.rows()).isBetween(share - 0.05, share + 0.05);
    }
  }

  @Test
  void stopsWhenHeldOutLiftersGainNothing() {
    float[] features = Made.features(500, WIDTH, 7);
    double[] noise = new double[500];
    for (int row = 0; row < noise.length; row++) {
      noise[row] = Math.floorMod(row * 7919, 101) / 101.0;
    }
    Examples chaos = Made.of(WIDTH, features, noise, noise);
    double[] ones = new double[500];
    Arrays.fill(ones, 0.5);
    Examples calm = Made.of(WIDTH, Made.features(500, WIDTH, 9), ones, ones);

    assertThat(fit(chaos, calm, new Loss.Squared()).trees()).hasSizeLessThan(5);
    assertThat(fit(learned, held, new Loss.Squared()).trees()).hasSizeGreaterThan(50);
  }

  @Test
  void aFailedSetPullsDownAndNeverUp() {
    double[] from = learned.from().clone();
    double[] to = learned.to().clone();
    for (int row = 0; row < from.length; row += 2) {
      // the load tried was well above what the lifter could do
      from[row] = Double.NEGATIVE_INFINITY;
      to[row] = to[row] + (row % 4 == 0 ? 0.5 : -0.03);
    }
    Examples all =
        new Examples(WIDTH, learned.features(), from, to, learned.weight(), learned.lifter());
    Examples without = all.rows(row -> from[row] == to[row]);
    for (Loss loss : new Loss[] {new Loss.Squared(), MEDIAN}) {
      double taken = mean(fit(all, held, loss));
      double thrownAway = mean(fit(without, held, loss));
      assertThat(taken).as("%s", loss).isLessThan(thrownAway - 0.002);
    }
  }

  @Test
  void twoRunsAreAlikeToTheLastBit() {
    Forest once = fit(learned, held, MEDIAN);
    Forest twice = fit(learned, held, MEDIAN);
    assertThat(twice.answers(held)).isEqualTo(once.answers(held));
    assertThat(twice.trees()).hasSameSizeAs(once.trees());
  }

  @Test
  void refusesWhatIsInfinite() {
    Forest forest = fit(learned, held, MEDIAN);
    float[] row = new float[WIDTH];
    row[3] = Float.POSITIVE_INFINITY;
    assertThatIllegalArgumentException().isThrownBy(() -> forest.answer(row, 0));
    row[3] = Float.NEGATIVE_INFINITY;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Made.of(WIDTH, row, new double[1], new double[1]));
  }

  @Test
  void endsWhenItIsAskedTo() {
    Cancel cancel = new Cancel();
    cancel.ask();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> new GradientTrees(TreeSettings.USUAL, cancel).fit(learned, held, MEDIAN));
  }

  private double mean(Forest forest) {
    double sum = 0;
    for (float answer : forest.answers(held)) {
      sum += answer;
    }
    return sum / held.rows();
  }

  private static Forest fit(Examples learned, Examples held, Loss loss) {
    return new GradientTrees(TreeSettings.USUAL, new Cancel()).fit(learned, held, loss);
  }
}
