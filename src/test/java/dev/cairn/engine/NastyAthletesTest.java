package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A calendar with hardly any room is planned or refused with a reason, never withheld. */
class NastyAthletesTest {
  private static final int ATHLETES = 600;
  private static final int SOAK = 30_000;

  @Test
  void nobodyIsWithheldAPlanOrLeftWithoutAReason() {
    int planned = answered(0, ATHLETES);
    assertThat(planned).isBetween(ATHLETES / 4, 3 * ATHLETES / 4);
  }

  @Test
  @Tag("soak")
  void nobodyIsWithheldAPlanInTheLongRun() {
    answered(ATHLETES, SOAK);
  }

  /** How many were planned; a plan that its checker faults throws. */
  private static int answered(int from, int to) {
    int planned = 0;
    for (long seed = from; seed < to; seed++) {
      Athlete athlete = NastyAthletes.athlete(seed);
      switch (RunningPack.planner().plan(athlete)) {
        case Outcome.Planned outcome -> planned++;
        case Outcome.Refused outcome -> {
          assertThat(outcome.refusal().conflict()).as(athlete.id()).isNotEmpty();
          assertThat(outcome.refusal().reason()).as(athlete.id()).endsWith(".");
        }
      }
    }
    return planned;
  }
}
