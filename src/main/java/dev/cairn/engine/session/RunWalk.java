package dev.cairn.engine.session;

import dev.cairn.model.Intensity;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running and walking by the minute; over the weeks the runs get longer and the walks shorter. */
record RunWalk(Fitness fitness, int weeks) {
  private static final int[] RUN_SECONDS = {60, 60, 120, 180, 300};
  private static final int[] WALK_SECONDS = {90, 60, 60, 60, 60};
  private static final int AROUND_SECONDS = 300;

  /** The session of a run, or null when only running all the way fits the time there is. */
  @Nullable Session session(PlannedWeek week, PlannedWeek.Run run, Course.Plain plain) {
    Integer minutes = run.minutesAvailable();
    int limit = minutes == null ? Integer.MAX_VALUE : minutes * 60;
    for (int stage = stage(week.number()); stage < RUN_SECONDS.length; stage++) {
      List<Step> steps = steps(run.distance().metres(), stage);
      if (Steps.seconds(steps) <= limit) {
        return new Session(
            plain.id() + "-run-walk",
            plain.name() + " with walking",
            Intensity.LOW,
            Minutes.round(Steps.seconds(steps)),
            fitness.range(Zone.EASY),
            "Z2",
            0,
            steps);
      }
    }
    return null;
  }

  /** "2 min running, 1 min walking". */
  static String text(Session session) {
    Step main = session.steps().get(1);
    return (main.reps() + " x " + Minutes.text(main.seconds()))
        + (" running, " + Minutes.text(main.recoverySeconds()) + " walking");
  }

  private int stage(int week) {
    return weeks <= 1 ? 0 : (week - 1) * (RUN_SECONDS.length - 1) / (weeks - 1);
  }

  /** Walking at both ends takes up what whole repetitions leave. */
  private List<Step> steps(int metres, int stage) {
    int walkPace = fitness.secondsPerKm(Zone.WALK);
    int run = Metres.covered(RUN_SECONDS[stage], fitness.secondsPerKm(Zone.EASY));
    int cycle = run + Metres.covered(WALK_SECONDS[stage], walkPace);
    int around = Metres.covered(AROUND_SECONDS, walkPace);
    int reps = Math.max(1, (metres - 2 * around) / cycle);
    int walk = Math.max(0, metres - reps * cycle);
    Steps parts = new Steps(fitness);
    return List.of(
        parts.block(Step.Part.WARM_UP, Zone.WALK, walk - walk / 2),
        new Step(
            Step.Part.MAIN,
            reps,
            Zone.EASY,
            run,
            RUN_SECONDS[stage],
            true,
            fitness.range(Zone.EASY),
            WALK_SECONDS[stage],
            Zone.WALK),
        parts.block(Step.Part.COOL_DOWN, Zone.WALK, walk / 2));
  }
}
