package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.model.WeekType;
import dev.cairn.pack.RaceTemplate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is a plan for every race, goal and number of days at every length the templates name. */
class EveryLengthTest {

  @ParameterizedTest
  @EnumSource(Race.class)
  void aFitRunnerIsPlannedAtEveryLength(Race race) {
    RaceTemplate template = Objects.requireNonNull(RunningPack.rules().templates().get(race));
    for (int weeks = template.minWeeks(); weeks <= template.maxWeeks(); weeks++) {
      for (Goal goal : Goal.values()) {
        for (int days = 3; days <= 7; days++) {
          Runner runner = Runner.of(race, weeks).goal(goal).days(days).running(50, 18).vdot(48.0);
          Read read = Read.plan(runner);
          assertThat(read.weeks()).hasSize(weeks);
          assertThat(read.weeks().getLast().type().value()).isEqualTo(WeekType.RACE);
          assertThat(read.plan().trail().find("plan.runDays")).isNotNull();
        }
      }
    }
  }
}
