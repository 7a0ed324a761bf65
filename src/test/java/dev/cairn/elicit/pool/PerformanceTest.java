package dev.cairn.elicit.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.elicit.fit.Quantiles;
import dev.cairn.elicit.pool.Performance.Score;
import dev.cairn.elicit.pool.Performance.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerformanceTest {
  private static final Quantiles NARROW = new Quantiles(9, 10, 11);
  private static final Quantiles BROAD = new Quantiles(0, 10, 20);

  @Test
  void withNineSeedsNobodyIsWeighed() {
    assertThat(Performance.of(seeds(9, 10.5))).isEmpty();
    assertThat(Performance.of(seeds(10, 10.5))).hasSize(2);
  }

  /** One truth in ten below, four and four in the middle, one above: exactly as it should be. */
  @Test
  void whoIsRightAsOftenAsHeSaysIsCalibratedWholly() {
    List<Seed> seeds = new ArrayList<>();
    for (double truth : new double[] {-5, 5, 5, 5, 5, 15, 15, 15, 15, 25}) {
      seeds.add(new Seed(truth, List.of(BROAD)));
    }
    assertThat(Performance.calibration(seeds, 0)).isCloseTo(1, within(1e-12));
  }

  /**
   * All ten truths in one half: 2 x 10 x ln(1 / 0.4) = 18.326, which three degrees of freedom
   * exceed in 0.000376 of cases.
   */
  @Test
  void whoIsAlwaysOnOneSideIsNot() {
    assertThat(Performance.calibration(seeds(10, 10.5), 0)).isCloseTo(0.000376, within(2e-6));
  }

  /** From -2.5 to 22.5: 0.1 ln(0.1 x 25 / 11.5) x 2 + 0.4 ln(0.4 x 25 / 1) x 2. */
  @Test
  void narrowAnswersTellMore() {
    List<Seed> seeds = new ArrayList<>();
    for (int at = 0; at < 10; at++) {
      seeds.add(new Seed(10.5, List.of(NARROW, BROAD)));
    }
    double span = 24;
    double hand = 0.2 * Math.log(0.1 * span / 11) + 0.8 * Math.log(0.4 * span / 1);
    assertThat(Performance.information(seeds, 0)).isCloseTo(hand, within(1e-12));
    assertThat(Performance.information(seeds, 1)).isLessThan(hand);
  }

  @Test
  void weightsSumToOne() {
    assertThat(Performance.of(seeds(12, 10.5)).stream().mapToDouble(Score::weight).sum())
        .isCloseTo(1, within(1e-12));
  }

  private static List<Seed> seeds(int count, double truth) {
    List<Seed> seeds = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      seeds.add(new Seed(truth, List.of(NARROW, BROAD)));
    }
    return seeds;
  }
}
