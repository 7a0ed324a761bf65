package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void areThoseOfTheWholePlan() {
    for (long seed = 0; seed < 40; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      Planner planner = RunningPack.planner();

      switch (planner.plan(athlete)) {
        case Outcome.Planned planned ->
            assertThat(planner.numbers(athlete)).contains(planned.plan().plan());
        case Outcome.Refused _ -> assertThat(planner.numbers(athlete)).isEmpty();
      }
    }
  }
}
