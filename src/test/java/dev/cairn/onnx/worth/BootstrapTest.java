package dev.cairn.onnx.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.onnx.chance.Chance;
import dev.cairn.onnx.worth.Bootstrap.Mean;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
    Chance chance = new Chance(8);
    int held = 0;
    for (int round = 0; round < 200; round++) {
      double[] values = new double[600];
      int[] lifter = new int[600];
      for (int i = 0; i < values.length; i++) {
        lifter[i] = i / 15;
      }
      double own = 0;
      for (int i = 0; i < values.length; i++) {
        own = i % 15 == 0 ? chance.normal(0, 1) : own;
        values[i] = 5 + own + chance.normal(0, 1);
      }
      Mean mean = new Bootstrap(round).mean(values, lifter);
      held += mean.low() <= 5 && mean.high() >= 5 ? 1 : 0;
    }
    assertThat(held).isBetween(180, 198);
  }

  @Test
  void sessionsOfOneLifterAreNoEvidenceAboutOthers() {
    double[] values = {1, 1.1, 0.9, 1, 5, 5.1, 4.9, 5};
    Mean byLifter = new Bootstrap(1).mean(values, new int[] {0, 0, 0, 0, 1, 1, 1, 1});
    Mean bySession = new Bootstrap(1).mean(values, new int[] {0, 1, 2, 3, 4, 5, 6, 7});
    assertThat(byLifter.high() - byLifter.low()).isGreaterThan(bySession.high() - bySession.low());
  }

  @Test
  void oneLifterGivesNoInterval() {
    Mean mean = new Bootstrap(1).mean(new double[] {1, 3}, new int[] {7, 7});
    assertThat(mean.value()).isCloseTo(2, within(1e-12));
    assertThat(mean.groups()).isEqualTo(1);
    assertThat(mean.clearOfZero()).isFalse();
  }
}
