package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Grid;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Places places = new Places(plan());

  private static StoredPlan plan() {
    try {
      return PlanReader.read(new PlanJson().line(SamplePlan.of(Grid.KM), SamplePlan.INPUT));
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  @Test
  void aDecisionOfAWeekOrADayStandsInItsCell() {
    assertThat(places.cell("w01.total")).isEqualTo("week/1/total");
    assertThat(places.cell("w01.type")).isEqualTo("week/1");
    assertThat(places.cell("w01.easy.session")).isEqualTo("week/1");
    assertThat(places.cell("w01.sun.distance")).isEqualTo("day/2026-12-06/distance");
    assertThat(places.cell("w01.sun.session")).isEqualTo("day/2026-12-06");
  }

  @Test
  void aDecisionOfTheWholePlanOrOfNoWeekOfItHasNone() {
    assertThat(places.cell("plan.peak")).isNull();
    assertThat(places.cell("w99.total")).isNull();
    assertThat(places.cell("w99.sun.distance")).isNull();
  }
}
