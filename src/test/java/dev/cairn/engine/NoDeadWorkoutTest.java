package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Day;
import dev.cairn.model.Race;
import dev.cairn.model.Week;
import dev.cairn.pack.Workout;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every workout that ships is somebody's session: healthy runners of every volume and length. */
class NoDeadWorkoutTest {
  private static final double[] WEEKLY_KM = {20, 30, 40, 50, 65, 85};

  @Test
  void everyWorkoutIsRunBySomebody() {
    NavigableSet<String> unused = new TreeSet<>();
    RunningPack.rules().workouts().stream().map(Workout::id).forEach(unused::add);
    for (Race race : Race.values()) {
      for (int weeks = 9; weeks <= 24 && !unused.isEmpty(); weeks++) {
        for (double km : WEEKLY_KM) {
          int days = km < 40 ? 4 : km < 65 ? 5 : 6;
          use(Runner.of(race, weeks).days(days).running(km, km / 3).vdot(40 + km / 6), unused);
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  private static void use(Runner runner, NavigableSet<String> unused) {
    if (RunningPack.planner().plan(runner.athlete()) instanceof Outcome.Planned planned) {
      for (Week week : planned.plan().plan().weeks()) {
        for (Day day : week.days()) {
          if (day.session() != null) {
            unused.remove(day.session().value().workoutId());
          }
        }
      }
    }
  }
}
