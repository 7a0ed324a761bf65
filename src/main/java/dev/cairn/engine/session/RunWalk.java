package dev.cairn.engine.session;

import dev.cairn.model.Intensity;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.IntensityRules.WalkStage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running and walking by the minute; over the weeks the runs get longer and the walks shorter.
 *
 * @param minutesOnFeet the longest any run may take
 */
record RunWalk(IntensityRules.RunWalk rule, Fitness fitness, int weeks, int minutesOnFeet) {

  /** The session of a run, or null when only running all the way fits the time there is. */
  @Nullable Session session(PlannedWeek week, PlannedWeek.Run run, Course.Plain plain) {
    Integer minutes = run.minutesAvailable();
    int limit = (minutes == null ? minutesOnFeet : Math.min(minutes, minutesOnFeet)) * 60;
    for (int stage = stage(week.number()); stage < rule.stages().size(); stage++) {
      List<Step> steps = steps(run.distance().metres(), rule.stages().get(stage));
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
    return weeks <= 1 ? 0 : (week - 1) * (rule.stages().size() - 1) / (weeks - 1);
  }

  /** Walking at both ends takes up what whole repetitions leave. */
  private List<Step> steps(int metres, WalkStage stage) {
    int walkPace = fitness.secondsPerKm(Zone.WALK);
    int run = Metres.covered(stage.runSeconds(), fitness.secondsPerKm(Zone.EASY));
    int cycle = run + Metres.covered(stage.walkSeconds(), walkPace);
    int around = Metres.covered(rule.aroundSeconds(), walkPace);
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
            stage.runSeconds(),
            true,
            fitness.range(Zone.EASY),
            stage.walkSeconds(),
            Zone.WALK),
        parts.block(Step.Part.COOL_DOWN, Zone.WALK, walk / 2));
  }
}
