package dev.cairn.engine.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PredictionTest {

  private static final double MARATHON = 42_195;

  @Property
  void olderDataWidensTheRange(
      @ForAll @DoubleRange(min = 20, max = 85) double vdot,
      @ForAll @DoubleRange(min = 1500, max = MARATHON) double metres,
      @ForAll @IntRange(max = 800) int age) {
    Prediction newer = Prediction.of(new Fitness(new Vdot(vdot), 10_000, age), metres, 50);
    Prediction older = Prediction.of(new Fitness(new Vdot(vdot), 10_000, age + 1), metres, 50);
    assertThat(older.lowSeconds()).isLessThanOrEqualTo(newer.lowSeconds());
    assertThat(older.highSeconds()).isGreaterThanOrEqualTo(newer.highSeconds());
    assertThat(new Vdot(vdot).predictSeconds(metres))
        .isBetween(newer.lowSeconds(), newer.highSeconds());
  }

  @Property
  void moreVolumeNeverSlowsAMarathonNorTouchesShorterRaces(
      @ForAll @DoubleRange(min = 20, max = 85) double vdot,
      @ForAll @DoubleRange(max = 200) double weeklyKm) {
    Fitness fitness = new Fitness(new Vdot(vdot), 10_000, 20);
    assertThat(Prediction.of(fitness, MARATHON, weeklyKm + 5).highSeconds())
        .isLessThanOrEqualTo(Prediction.of(fitness, MARATHON, weeklyKm).highSeconds());
    assertThat(Prediction.of(fitness, 10_000, weeklyKm).highSeconds())
        .isEqualTo(Prediction.of(fitness, 10_000).highSeconds());
  }

  @Example
  void freshResultAtItsOwnDistanceIsGoodToOnePercent() {
    Prediction same = Prediction.of(Fitness.ofRace(10_000, 2700, 0), 10_000);
    assertThat(same.lowSeconds()).isCloseTo(2673, within(1e-6));
    assertThat(same.highSeconds()).isCloseTo(2727, within(1e-6));
    assertThat(same.calculation().text()).isEqualTo("45:00 by VDOT +- 1.0 % = 44:33 to 45:27");
  }

  @Example
  void lowVolumeMarathonIsAtLeastTenMinutesSlower() {
    Fitness fitness = Fitness.ofRace(10_000, 2700, 28);
    double byVdot = fitness.vdot().predictSeconds(MARATHON);
    assertThat(MarathonByVolume.seconds(fitness.vdot(), 40)).isBetween(byVdot + 600, byVdot + 1200);
    assertThat(MarathonByVolume.seconds(fitness.vdot(), 120)).isLessThan(byVdot);
    assertThat(Prediction.of(fitness, MARATHON, 40).calculation().text()).contains(" by volume");
    assertThat(Prediction.of(fitness, MARATHON, 120).calculation().text())
        .doesNotContain(" by volume");
    assertThat(Prediction.of(fitness, MARATHON).calculation().inputs().getLast().value())
        .isEqualTo("unknown, + 5 %");
  }

  @Example
  void aResultOlderThanSixteenWeeksIsStale() {
    Vdot vdot = new Vdot(45);
    assertThat(Prediction.of(Fitness.ofVdot(vdot, 112), 5_000).stale()).isFalse();
    assertThat(Prediction.of(Fitness.ofVdot(vdot, 113), 5_000).stale()).isTrue();
    assertThatThrownBy(() -> Fitness.ofVdot(vdot, -3)).hasMessageContaining("3 days ahead");
  }

  @Example
  void aGoalMoreThanThreePercentAheadIsFlagged() {
    Vdot vdot = new Vdot(45);
    double today = vdot.predictSeconds(10_000);
    assertThat(GoalCheck.of(vdot, 10_000, today * 0.9701).flagged()).isFalse();
    assertThat(GoalCheck.of(vdot, 10_000, today * 0.9699).flagged()).isTrue();
    assertThat(GoalCheck.of(vdot, 10_000, today * 1.1).percentFaster())
        .isCloseTo(-10, within(1e-9));
    assertThat(GoalCheck.of(vdot, 10_000, 2580).calculation().text())
        .isEqualTo("43:00 against 45:13 = 4.9 % faster, flagged");
  }
}
