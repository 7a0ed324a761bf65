package dev.cairn.engine.session;

import dev.cairn.model.Athlete;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.Workout;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.util.List;
import java.util.function.Function;

/** What every run of one plan is worked out from, and where it is put on the record. */
record Course(
    Athlete athlete,
    RaceTemplate template,
    RunningRules rules,
    Ceilings ceilings,
    Fitness fitness,
    Trail trail,
    List<Warning> warnings) {

  /** Records a decision; its words are sought only when somebody will read them. */
  String record(String id, Function<String, Decision> words) {
    return trail.record(id, words);
  }

  static Decision decision(
      String id,
      String what,
      String value,
      Source source,
      List<Input> inputs,
      List<Alternative> alternatives) {
    return new Decision(id, DecisionType.INTENSITY, what, value, source, inputs, alternatives);
  }

  /** The library's plain run of a type, or a name of our own where a pack has none. */
  Plain plain(WorkoutType type) {
    for (Workout workout : rules.workouts()) {
      if (workout.type() == type && workout.main().isEmpty()) {
        return new Plain(workout.id(), workout.name());
      }
    }
    return switch (type) {
      case LONG -> new Plain("long-run", "Long run");
      case RECOVERY -> new Plain("recovery-run", "Recovery run");
      default -> new Plain("easy-run", "Easy run");
    };
  }

  /** Id and name of a run without structure. */
  record Plain(String id, String name) {}
}
