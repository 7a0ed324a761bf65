package dev.cairn.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Week by week the solver finds no better sharing, and no larger week where one was shrunk. */
class WeekOracleTest {
  @BeforeAll
  static void solver() {
    Solver.needed();
  }

  @Test
  void noWeekCanBeSharedBetter() {
    WeekVerdicts verdicts = new WeekVerdicts();
    Sample.of(25, verdicts::ask);
    assertThat(verdicts.faults()).isEmpty();
  }
}
