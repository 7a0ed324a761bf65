package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import org.junit.jupiter.api.Test;

/** A pace that is only assumed refuses nobody a marathon. */
class UnknownPaceTest {

  @Test
  void whoToldNoResultMayImproveInAMarathon() {
    assertThat(RunningPack.planner().plan(improving().athlete()))
        .isInstanceOf(Outcome.Planned.class);
    assertThat(RunningPack.planner().plan(improving().miles().athlete()))
        .isInstanceOf(Outcome.Planned.class);
  }

  @Test
  void atSevenMinutesAKilometreHalfTheMarathonDoesNotFit() {
    var limits = RunningPack.rules().limits().withUnknownEasyPaceSeconds(420);
    var planner = new Planner(RunningPack.rules().withLimits(limits));
    assertThat(planner.plan(improving().athlete()))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.refusal().reason())
                    .isEqualTo(
                        "A long run of 21.1 km (50 % of the race) has to be reached; with at most"
                            + " 150 minutes on feet at 7:00 a km, the longest safe run is 21.0"
                            + " km."));
  }

  private static Runner improving() {
    return Runner.of(Race.MARATHON, 16).goal(Goal.IMPROVE).days(5).running(60, 20).vdot(null);
  }
}
