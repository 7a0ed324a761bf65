package dev.cairn.engine.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What must hold for any runner, not only for those in the table. */
class PaceLawsTest {

  @Property
  void aFasterRaceIsMoreFitness(
      @ForAll @DoubleRange(min = 1500, max = 42_195) double metres,
      @ForAll @DoubleRange(min = 3.4, max = 9) double minutesPerKm,
      @ForAll @DoubleRange(min = 0.01, max = 0.2) double gain) {
    double seconds = metres / 1000 * minutesPerKm * 60;
    assertThat(Vdot.ofRace(metres, seconds * (1 - gain)))
        .isGreaterThan(Vdot.ofRace(metres, seconds));
  }

  @Property
  void moreFitnessIsFasterInEveryZone(
      @ForAll @DoubleRange(min = 12, max = 88) double vdot,
      @ForAll @DoubleRange(min = 0.01, max = 10) double gain) {
    Paces slower = Paces.of(new Vdot(vdot));
    Paces faster = Paces.of(new Vdot(vdot + gain));
    for (Zone zone : Zone.values()) {
      assertThat(faster.secondsPerKm(zone)).as("%s", zone).isLessThan(slower.secondsPerKm(zone));
    }
  }

  /** Where the rules for repetitions and marathon pace change, no pace jumps and none slows. */
  @Example
  void everyPaceRunsSmoothlyThroughTheRuleChanges() {
    for (Zone zone : Zone.values()) {
      double before = Paces.of(new Vdot(28)).secondsPerKm(zone);
      for (int hundredth = 2801; hundredth <= 5200; hundredth++) {
        double pace = Paces.of(new Vdot(hundredth / 100.0)).secondsPerKm(zone);
        assertThat(before - pace).as("%s at %d/100", zone, hundredth).isBetween(1e-6, 0.25);
        before = pace;
      }
    }
  }

  @Property
  void aLongerRaceTakesLongerAndGoesSlower(
      @ForAll @DoubleRange(min = 12, max = 88) double value,
      @ForAll @DoubleRange(min = 800, max = 50_000) double metres,
      @ForAll @DoubleRange(min = 1, max = 5_000) double more) {
    Vdot vdot = new Vdot(value);
    double here = vdot.predictSeconds(metres);
    double there = vdot.predictSeconds(metres + more);
    assertThat(there).isGreaterThan(here);
    assertThat(there / (metres + more)).isGreaterThan(here / metres);
  }

  @Property
  void aPredictedRaceShowsTheSameFitness(
      @ForAll @DoubleRange(min = 1, max = 99) double value,
      @ForAll @DoubleRange(min = 200, max = 100_000) double metres) {
    double seconds = new Vdot(value).predictSeconds(metres);
    assertThat(Vdot.ofRace(metres, seconds).value()).isCloseTo(value, within(1e-9));
  }

  @Property
  void speedAndOxygenCostAreInverse(
      @ForAll @DoubleRange(min = 10, max = 90) double value,
      @ForAll @DoubleRange(min = 0.5, max = 1.2) double share) {
    assertThat(Vdot.vo2(new Vdot(value).velocityAt(share))).isCloseTo(share * value, within(1e-9));
  }

  @Property
  void harderZonesAreFaster(@ForAll @DoubleRange(min = 12, max = 88) double vdot) {
    Paces paces = Paces.of(new Vdot(vdot));
    Zone[] fromSlow = {
      Zone.EASY_SLOW,
      Zone.EASY,
      Zone.EASY_FAST,
      Zone.STEADY,
      Zone.THRESHOLD,
      Zone.INTERVAL,
      Zone.REPETITION
    };
    for (int i = 1; i < fromSlow.length; i++) {
      assertThat(paces.secondsPerKm(fromSlow[i])).isLessThan(paces.secondsPerKm(fromSlow[i - 1]));
    }
    assertThat(paces.secondsPerKm(Zone.MARATHON))
        .isBetween(paces.secondsPerKm(Zone.THRESHOLD), paces.secondsPerKm(Zone.EASY_FAST));
  }
}
