package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.HandMadePlan;
import dev.cairn.model.Grid;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Relaxation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanNotesTest {
  @Test
  void weeksInWhichTheSameGaveWayShareALine() {
    assertThat(notes(eased(1, "a"), eased(2, "a"), eased(2, "b"), eased(3, "a"), eased(5, "a")))
        .endsWith("Rules that gave way\n  - weeks 1-3, 5: a\n  - week 2: b\n");
  }

  private static Relaxation eased(int week, String message) {
    return new Relaxation(week, "long_share_low", "1.0 km", message, "w01.total");
  }

  private static String notes(Relaxation... relaxed) {
    ExplainedPlan plan = HandMadePlan.fiveWeeks(Grid.KM);
    return new PlanNotes(new Ink(false))
        .text(
            new ExplainedPlan(
                plan.engineVersion(),
                plan.packs(),
                plan.plan(),
                plan.trail(),
                List.of(relaxed),
                plan.warnings()));
  }
}
