package dev.cairn.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Over the whole plan the solver reaches no higher peak, no more volume and keeps no more rules.
 */
class SeasonOracleTest {
  @BeforeAll
  static void solver() {
    Solver.needed();
  }

  @Test
  void noPlanKeepsMoreOfItsRules() {
    SeasonVerdicts verdicts = new SeasonVerdicts(2);
    Sample.of(8, verdicts::ask);
    assertThat(verdicts.faults()).isEmpty();
  }
}
