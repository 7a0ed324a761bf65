package dev.cairn.onnx.simulator;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Exercises;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.onnx.rows.Setting;
import java.util.List;

/** A few exercises, so that tests need no pack. */
public final class Catalogued {
  public static final List<Exercise> EXERCISES =
      List.of(
          exercise("back-squat", Movement.BARBELL, true, Muscle.LEGS),
          exercise("leg-press", Movement.MACHINE, true, Muscle.LEGS),
          exercise("bench-press", Movement.BARBELL, true, Muscle.CHEST),
          exercise("dumbbell-bench-press", Movement.DUMBBELL, true, Muscle.CHEST),
          exercise("lat-pulldown", Movement.CABLE, true, Muscle.BACK),
          exercise("bent-over-row", Movement.BARBELL, true, Muscle.BACK),
          exercise("pull-up", Movement.BODYWEIGHT, true, Muscle.BACK),
          exercise("overhead-press", Movement.BARBELL, true, Muscle.SHOULDERS),
          exercise("lateral-raise", Movement.DUMBBELL, false, Muscle.SHOULDERS),
          exercise("hip-thrust", Movement.BARBELL, true, Muscle.GLUTES),
          exercise("barbell-curl", Movement.BARBELL, false, Muscle.ARMS),
          exercise("plank", Movement.TIMED, false, Muscle.CORE));

  /** Three sets of five to eight, whoever it is. */
  public static final Setting SETTING =
      new Setting(
          new Exercises(EXERCISES),
          (log, exercise, moment) -> new Prescription(exercise.id(), 3, 5, 8, 8, null, false));

  private Catalogued() {}

  private static Exercise exercise(String id, Movement movement, boolean compound, Muscle muscle) {
    double body = movement == Movement.BODYWEIGHT ? 1 : 0;
    return new Exercise(id, id, movement, compound, body, List.of(muscle), List.of(), List.of());
  }
}
