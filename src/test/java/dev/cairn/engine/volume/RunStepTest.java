package dev.cairn.engine.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.model.Grid;
import org.junit.jupiter.api.Test;

class RunStepTest {
  private static final RunStep STEP = RunStep.of(Grid.KM, RunningPack.rules().limits());

  @Test
  void oneKilometreOrTenPercentButNeverMoreThanTwo() {
    assertThat(Grid.KM.km(STEP.next(5))).isEqualTo(6);
    assertThat(Grid.KM.km(STEP.next(12))).isEqualTo(13);
    assertThat(Grid.KM.km(STEP.next(15))).isEqualTo(16.5);
    assertThat(Grid.KM.km(STEP.next(25))).isEqualTo(27);
  }

  @Test
  void theLeastLongestBeforeATargetReachesItAndNoShorterOneDoes() {
    for (int target = 4; target < 80; target++) {
      int least = STEP.leastBefore(target);
      assertThat(STEP.next(Grid.KM.km(least))).isGreaterThanOrEqualTo(target);
      assertThat(least == 0 || STEP.next(Grid.KM.km(least - 1)) < target).isTrue();
    }
  }
}
