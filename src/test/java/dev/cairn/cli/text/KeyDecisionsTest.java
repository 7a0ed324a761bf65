package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.HandMadePlan;
import dev.cairn.model.Grid;
import dev.cairn.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyDecisionsTest {
  private final Plan plan = HandMadePlan.fiveWeeks(Grid.KM).plan();

  @Test
  void namesTheFirstOtherQualitySessionWhereThereIsNoTempo() {
    assertThat(new KeyDecisions(weeks(4, 5)).text())
        .isEqualTo("first intervals week 4 · peak 50 km week 4 · long run at most 15.5 km");
  }

  @Test
  void saysSoWhenNothingIsHard() {
    assertThat(new KeyDecisions(weeks(1, 2)).text())
        .isEqualTo(
            "Base 2 weeks (100 %) · no hard sessions but the long run · holds 40 km a week"
                + " · long run at most 13 km");
  }

  private Plan weeks(int from, int to) {
    return new Plan(
        plan.athleteId(),
        plan.race(),
        plan.raceDate(),
        plan.goal(),
        plan.grid(),
        List.copyOf(plan.weeks().subList(from - 1, to)));
  }
}
