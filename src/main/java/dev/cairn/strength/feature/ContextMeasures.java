package dev.cairn.strength.feature;

import static dev.cairn.strength.feature.Measure.yesNo;

import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Muscle;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is asked for, with what, and when. */
final class ContextMeasures {
  private static final String ASKED = "prescription";
  private static final String KIND = "exercise";

  static final List<Measure> ALL =
      List.of(
          of("target_sets", "sets asked for", "sets", ASKED, 1, 20, s -> s.prescription.sets()),
          of(
              "target_reps_from",
              "fewest repetitions asked for",
              "reps",
              ASKED,
              1,
              100,
              s -> s.prescription.repsFrom()),
          of(
              "target_reps_to",
              "most repetitions asked for",
              "reps",
              ASKED,
              1,
              100,
              s -> s.prescription.repsTo()),
          of(
              "target_rpe",
              "effort asked for",
              "RPE",
              ASKED,
              5,
              10,
              s -> s.prescription.targetRpe()),
          of("target_rest", "rest asked for", "s", ASKED, 0, 900, ContextMeasures::rest),
          of(
              "deload",
              "a lighter session is planned",
              "0 or 1",
              ASKED,
              0,
              1,
              s -> yesNo(s.prescription.deload())),
          of(
              "compound",
              "more than one joint moves",
              "0 or 1",
              KIND,
              0,
              1,
              s -> yesNo(s.exercise.compound())),
          of("barbell", "with a bar", "0 or 1", KIND, 0, 1, s -> is(s, Movement.BARBELL)),
          of(
              "hand_weight",
              "with dumbbells or kettlebells",
              "0 or 1",
              KIND,
              0,
              1,
              s -> is(s, Movement.DUMBBELL, Movement.KETTLEBELL)),
          of(
              "stack",
              "on a machine or cable",
              "0 or 1",
              KIND,
              0,
              1,
              s -> is(s, Movement.MACHINE, Movement.CABLE)),
          of(
              "own_body",
              "with the own body, loaded or assisted",
              "0 or 1",
              KIND,
              0,
              1,
              s -> is(s, Movement.BODYWEIGHT, Movement.ASSISTED)),
          of("lower_body", "for legs or glutes", "0 or 1", KIND, 0, 1, ContextMeasures::lowerBody),
          of(
              "hour",
              "hour of the day",
              "h",
              "next session",
              0,
              24,
              s -> s.moment.getHour() + s.moment.getMinute() / 60.0),
          of(
              "weekday",
              "day of the week, Monday 1",
              "day",
              "next session",
              1,
              7,
              s -> s.moment.getDayOfWeek().getValue()));

  private ContextMeasures() {}

  private static Measure of(
      String name,
      String words,
      String unit,
      String window,
      double from,
      double to,
      ToDoubleFunction<Scene> value) {
    return new Measure(name, words, unit, window, from, to, value);
  }

  private static double rest(Scene scene) {
    Integer seconds = scene.prescription.restSeconds();
    return seconds == null ? Double.NaN : seconds;
  }

  private static double is(Scene scene, Movement... movements) {
    return yesNo(List.of(movements).contains(scene.exercise.movement()));
  }

  private static double lowerBody(Scene scene) {
    return yesNo(
        scene.exercise.primary().stream()
            .anyMatch(muscle -> muscle == Muscle.LEGS || muscle == Muscle.GLUTES));
  }
}
