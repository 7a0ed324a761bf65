package dev.cairn.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.LaidPlans;
import dev.cairn.engine.RandomAthletes;
import java.util.Objects;
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

  /** A marathoner whose cutbacks and taper had a longer long run than the template aims at. */
  @Test
  void lighterWeeksStayWithinTheAim() {
    WeekVerdicts verdicts = new WeekVerdicts();
    verdicts.ask(Objects.requireNonNull(LaidPlans.of(RandomAthletes.oneRace(70))));
    assertThat(verdicts.faults()).isEmpty();
  }
}
