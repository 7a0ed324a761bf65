package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.check.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenPlanTest {
  private static final Violation SUM =
      new Violation("sum", "week 3", "the days hold 41 km, the week says 40");
  private static final Violation REST =
      new Violation("rest", "week 4", "seven runs and no day of rest");

  @Test
  void theFirstViolationIsToldAndTheOthersAreCounted() {
    assertThat(new BrokenPlan("alex", List.of(SUM)))
        .hasMessage(
            "The plan for alex breaks its own rules and is withheld: week 3, the days hold 41 km,"
                + " the week says 40. Maybe report it with the athlete file.");
    assertThat(new BrokenPlan("alex", List.of(SUM, REST, REST)))
        .hasMessageContaining("the week says 40 (and 2 more). Maybe");
  }
}
