package dev.cairn.engine.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.model.Grid;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static Growth growth(double percent, int runs) {
    return new Growth(Grid.KM, RunningPack.rules().growth(), percent, runs, 0, 5);
  }

  @Test
  void tenPercentInWholeSteps() {
    assertThat(growth(10, 4).cap(75, 2)).isEqualTo(82);
    assertThat(growth(10, 4).cap(100, 2)).isEqualTo(110);
  }

  @Test
  void neverMoreThanTwoKilometresARun() {
    assertThat(growth(10, 2).cap(120, 2)).isEqualTo(128);
  }

  @Test
  void neverAboveTheCeilingWhateverTheIncrease() {
    assertThat(growth(40, 7).cap(100, 2)).isEqualTo(115);
  }

  @Test
  void theLeastWeekBeforeATargetReachesItAndNoSmallerOneDoes() {
    for (int target = 10; target < 300; target++) {
      Growth growth = growth(10, 4);
      int least = growth.leastBefore(target, 2);
      assertThat(growth.cap(least, 2)).isGreaterThanOrEqualTo(target);
      assertThat(growth.cap(least - 1, 2)).isLessThan(target);
    }
  }

  @Test
  void aCutbackStaysInsideItsBandWhereTheGridAllows() {
    for (int reference = 12; reference < 400; reference++) {
      double share = growth(10, 4).cutback(reference, 20) / (double) reference;
      assertThat(share).as("%d steps", reference).isBetween(0.75, 0.90);
    }
  }
}
