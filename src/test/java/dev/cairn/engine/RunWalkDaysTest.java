package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.model.Week;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Somebody who runs and walks has a shortest run of 20 minutes at that pace, not at a runner's. */
class RunWalkDaysTest {
  @Test
  void sevenKilometresAWeekAreTwoRunsOfAtLeastTwentyMinutes() {
    Runner runner = Runner.of(Race.FIVE_K, 10).goal(Goal.FINISH).days(3).running(7, 4);
    Athlete athlete = runner.years(0.3).vdot(null).athlete();
    Read read = Read.plan(athlete);
    for (Week week : read.plan().plan().weeks().subList(0, 9)) {
      List<Day> runs = week.days().stream().filter(day -> day.distance() != null).toList();
      assertThat(runs).as("week %d", week.number()).hasSize(2);
      for (Day run : runs) {
        assertThat(Objects.requireNonNull(run.session()).value().durationMins())
            .isGreaterThanOrEqualTo(20);
      }
    }
  }

  @Test
  void oneRunDayIsSaidInTheSingular() {
    Runner runner = Runner.of(Race.FIVE_K, 10).goal(Goal.FINISH).days(3).running(4.5, 4);
    Read read = Read.plan(runner.years(0.3).vdot(null).athlete());
    assertThat(read.plan().warnings())
        .anyMatch(warning -> warning.message().startsWith("1 run day instead of the wished 3"));
  }
}
