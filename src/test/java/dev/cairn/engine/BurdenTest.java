package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.brief.Baseline;
import dev.cairn.model.Athlete;
import dev.cairn.model.Injury;
import dev.cairn.trail.Decision;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shin splints or ten more years never raise the peak, the longest run or the hard minutes. */
class BurdenTest {

  @Test
  void anInjuryOrAgeNeverAddsLoad() {
    Compared compared = compare(0, 250);
    assertThat(compared.pairs()).isGreaterThan(250);
    assertThat(compared.lighter()).as("pairs in which the burden told").isGreaterThan(100);
  }

  @Test
  @Tag("soak")
  void anInjuryOrAgeNeverAddsLoadInTheLongRun() {
    compare(250, 10_000);
  }

  @Test
  void alexToo() {
    Athlete alex = RunningPack.sample("alex");
    Measures healthy = measure(alex);
    assertThat(healthy.peak()).isEqualTo(110);
    within(measure(injured(alex, "shin_splints")), healthy, "shin splints");
    within(measure(alex.aged(55)), healthy, "55");
  }

  /** The uninjured or younger plan has hardly any hard minutes, so no session of ten is left. */
  @ParameterizedTest
  @ValueSource(longs = {1664, 2006})
  void whoLosesAllQualityToTheComparisonIsToldSo(long seed) {
    ExplainedPlan plan = Read.plan(RandomAthletes.athlete(seed)).plan();
    assertThat(Measures.of(plan.plan()).hardMinutes()).isZero();
    assertThat(plan.warnings())
        .filteredOn(warning -> warning.code().equals("quality.none"))
        .singleElement()
        .matches(warning -> warning.message().contains(Baseline.NAME));
    Decision first = Objects.requireNonNull(plan.trail().find("plan.firstQuality"));
    assertThat(first.inputs()).extracting(Input::from).contains("limit.hardMinutes");
  }

  /** How many pairs were planned, and in how many the burdened plan was lighter by any figure. */
  private record Compared(int pairs, int lighter) {}

  private static Compared compare(int from, int to) {
    int pairs = 0;
    int lighter = 0;
    for (long seed = from; seed < to; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      if (RunningPack.planner().plan(athlete) instanceof Outcome.Planned planned) {
        Measures now = Measures.of(planned.plan().plan());
        for (Athlete burdened : burdened(athlete)) {
          if (RunningPack.planner().plan(burdened) instanceof Outcome.Planned other) {
            pairs++;
            Measures burden = Measures.of(other.plan().plan());
            within(burden, now, "seed " + seed);
            lighter += burden.equals(now) ? 0 : 1;
          }
        }
      }
    }
    return new Compared(pairs, lighter);
  }

  private static List<Athlete> burdened(Athlete athlete) {
    return List.of(
        injured(athlete, "shin_splints"),
        injured(athlete, "itb_syndrome"),
        athlete.aged(athlete.age() + 10));
  }

  private static Athlete injured(Athlete athlete, String site) {
    List<Injury> injuries = new ArrayList<>(athlete.snapshot().injuries());
    injuries.add(new Injury(site, 3.0, true, 0));
    return athlete.with(athlete.snapshot().withInjuries(injuries));
  }

  private static Measures measure(Athlete athlete) {
    return Measures.of(Read.plan(athlete).plan().plan());
  }

  private static void within(Measures burdened, Measures before, String who) {
    assertThat(burdened.peak()).as(who).isLessThanOrEqualTo(before.peak());
    assertThat(burdened.longest()).as(who).isLessThanOrEqualTo(before.longest());
    assertThat(before.holdHardMinutes(burdened)).as(who + ": " + burdened + before).isTrue();
  }
}
