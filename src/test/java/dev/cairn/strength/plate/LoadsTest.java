package dev.cairn.strength.plate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Muscle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LoadsTest {
  private static final LoadUnit KG = LoadUnit.KILOGRAM;

  @Property(tries = 300)
  void aBarTakesEverySumOfItsPairsAndNoOther(
      @ForAll("plates") List<Double> pairs, @ForAll LoadUnit unit) {
    Loads loads =
        Loads.of(exercise(Movement.BARBELL), gym(unit, pairs), gym(unit, pairs), Mass.NONE);
    SortedSet<Long> sums = new TreeSet<>();
    for (int some = 0; some < 1 << pairs.size(); some++) {
      sums.add(Math.round((45 + 2 * sum(pairs, some)) * 1000));
    }
    assertThat(loads.all().stream().map(rung -> Math.round(rung.load().in(unit) * 1000)))
        .containsExactlyElementsOf(sums);
  }

  @Property(tries = 300)
  void platesAddUpAndAreOwned(@ForAll("plates") List<Double> pairs, @ForAll LoadUnit unit) {
    Loads loads =
        Loads.of(exercise(Movement.BARBELL), gym(unit, pairs), gym(unit, pairs), Mass.NONE);
    for (Loads.Rung rung : loads.all()) {
      double side = rung.plates().stream().mapToDouble(plate -> plate.in(unit)).sum();
      assertThat(Math.round((45 + 2 * side) * 1000)).isEqualTo(thousandths(rung.load(), unit));
      List<Mass> owned = new ArrayList<>(gym(unit, pairs).platePairs());
      rung.plates().forEach(plate -> assertThat(owned.remove(plate)).isTrue());
    }
  }

  @Property(tries = 300)
  void roundsAsAnOracleThatTriesAll(
      @ForAll("plates") List<Double> pairs, @ForAll("wishes") double wish) {
    Loads loads = Loads.of(exercise(Movement.BARBELL), gym(KG, pairs), gym(KG, pairs), Mass.NONE);
    double below = Double.NaN;
    double nearest = Double.NaN;
    for (int some = 0; some < 1 << pairs.size(); some++) {
      double load = 45 + 2 * sum(pairs, some);
      below = load <= wish && !(below >= load) ? load : below;
      double off = Math.abs(load - wish);
      double best = Math.abs(nearest - wish);
      boolean better = !(best <= off) || (best == off && load < nearest);
      nearest = better ? load : nearest;
    }
    double hardness = Mass.of(wish, KG).milligrams();
    assertThat(loads.atMost(hardness).map(rung -> rung.load().in(KG)).orElse(Double.NaN))
        .isEqualTo(Double.valueOf(below));
    assertThat(loads.nearest(hardness).load().in(KG)).isEqualTo(Double.valueOf(nearest));
  }

  @Test
  void aPairIsUsedOnlyAsOftenAsItIsOwned() {
    Loads loads =
        Loads.of(exercise(Movement.BARBELL), gym(KG, List.of(20.0)), gym(KG, List.of()), Mass.NONE);
    assertThat(loads.all()).extracting(rung -> rung.load().in(KG)).containsExactly(45.0, 85.0);
  }

  @Test
  void lessHelpIsHarder() {
    Mass last = Mass.of(20, KG);
    Equipment gym = gym(KG, List.of());
    Loads loads = Loads.of(exercise(Movement.ASSISTED), gym, gym, last);
    assertThat(loads.harderThan(last).orElseThrow().load()).isEqualTo(Mass.of(15, KG));
    assertThat(loads.easierThan(last).orElseThrow().load()).isEqualTo(Mass.of(25, KG));
    assertThat(loads.atMost((double) loads.hardness(Mass.of(22, KG))).orElseThrow().load())
        .isEqualTo(Mass.of(25, KG));
  }

  @Test
  void stacksCountFromWhatWasOnThem() {
    Equipment gym = gym(KG, List.of());
    Loads loads = Loads.of(exercise(Movement.MACHINE), gym, gym, Mass.of(47, KG));
    assertThat(loads.harderThan(Mass.of(47, KG)).orElseThrow().load()).isEqualTo(Mass.of(52, KG));
  }

  @Test
  void poundsStayWholePounds() {
    LoadUnit lb = LoadUnit.POUND;
    Equipment gym = gym(lb, List.of(35.0, 10.0, 2.5));
    Loads loads = Loads.of(exercise(Movement.BARBELL), gym, gym, Mass.NONE);
    assertThat(loads.exactly(Mass.of(140, lb))).isPresent();
  }

  @Test
  void aLoadThatAProgramRoundedIsTheOneThatWasMeant() {
    Equipment gym = gym(KG, List.of(20.0, 7.5));
    Loads loads = Loads.of(exercise(Movement.BARBELL), gym, gym, Mass.NONE);
    assertThat(loads.meant(Mass.of(220.46, LoadUnit.POUND))).isEqualTo(Mass.of(100, KG));
    assertThat(loads.meant(Mass.of(99, KG))).isEqualTo(Mass.of(99, KG));
  }

  @Provide
  Arbitrary<List<Double>> plates() {
    return Arbitraries.of(0.5, 1.25, 2.5, 5.0, 10.0, 15.0, 20.0, 25.0, 45.0)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  @Provide
  Arbitrary<Double> wishes() {
    return Arbitraries.integers().between(0, 1600).map(quarter -> quarter / 4.0);
  }

  private static double sum(List<Double> pairs, int some) {
    double sum = 0;
    for (int at = 0; at < pairs.size(); at++) {
      sum += (some >> at & 1) == 1 ? pairs.get(at) : 0;
    }
    return sum;
  }

  private static long thousandths(Mass load, LoadUnit unit) {
    return Math.round(load.in(unit) * 1000);
  }

  private static Equipment gym(LoadUnit unit, List<Double> pairs) {
    List<Mass> plates = pairs.stream().map(plate -> Mass.of(plate, unit)).toList();
    return new Equipment(
        unit, Mass.of(45, unit), plates, List.of(), Mass.of(5, unit), Mass.of(100, unit));
  }

  private static Exercise exercise(Movement movement) {
    return new Exercise("x", "X", movement, true, 0, List.of(Muscle.CHEST), List.of(), List.of());
  }
}
