package dev.cairn.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.RunningPack;
import dev.cairn.trail.Trail;
import org.junit.jupiter.api.Test;

/** How far below a decision its facts and rules stand. */
class AncestryTest {
  private static final Trail ALEX =
      ((Outcome.Planned) RunningPack.planner().plan(RunningPack.sample("alex"))).plan().trail();

  @Test
  void whatIsReadComesBeforeWhatStandsBelow() {
    Ancestry peak = Ancestry.of(ALEX, "plan.peak");
    assertThat(peak.depth("snapshot.currentWeeklyKm")).isEqualTo(1);
    assertThat(peak.depth("request.goal")).isEqualTo(2);
    assertThat(peak.depth("request.daysPerWeek")).isEqualTo(4);
  }

  @Test
  void whatAPlanDidNotAskStandsNowhereBelow() {
    Ancestry peak = Ancestry.of(ALEX, "plan.peak");
    assertThat(peak.depth("age")).isEqualTo(Ancestry.FOREIGN);
    assertThat(peak.depth("injuries[0].site")).isEqualTo(Ancestry.FOREIGN);
    assertThat(peak.depth("#nothing")).isEqualTo(Ancestry.FOREIGN);
  }
}
