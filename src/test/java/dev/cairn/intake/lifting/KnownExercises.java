package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Muscle;
import java.util.List;

/** A few exercises as packs have them. */
final class KnownExercises {
  static final List<Exercise> ALL =
      List.of(
          exercise("bench-press", "Bench press", Movement.BARBELL, "Bench Press (Barbell)"),
          exercise("squat", "Squat", Movement.BARBELL, "Squat (Barbell)"),
          exercise("deadlift", "Deadlift", Movement.BARBELL, "Deadlift (Barbell)"),
          exercise("pull-up", "Pull-up", Movement.BODYWEIGHT, "Pull Up"),
          exercise("assisted-pull-up", "Assisted pull-up", Movement.ASSISTED, "Pull Up (Assisted)"),
          exercise("plank", "Plank", Movement.TIMED, "Plank"));

  private KnownExercises() {}

  private static Exercise exercise(String id, String name, Movement movement, String alias) {
    return new Exercise(
        id, name, movement, true, 0, List.of(Muscle.CHEST), List.of(), List.of(alias));
  }
}
