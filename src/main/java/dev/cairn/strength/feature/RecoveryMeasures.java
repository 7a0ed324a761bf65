package dev.cairn.strength.feature;

import static dev.cairn.strength.feature.Measure.yesNo;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.Muscle;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Sleep, soreness, effort: whether the lifter is rested. */
final class RecoveryMeasures {
  /** Notes older than yesterday do not tell how somebody is today. */
  private static final int FRESH = 2;

  /** Fewer rated sets than this make no mean worth comparing. */
  private static final int RATED = 3;

  static final List<Measure> ALL =
      List.of(
          of("sleep_last", "sleep last night", "h", "today or yesterday", 0, 16, s -> sleep(s)),
          of("sleep_7d", "sleep a night", "h", "7 days", 0, 16, s -> sleep(s, 7)),
          of("sleep_30d", "sleep a night", "h", "30 days", 0, 16, s -> sleep(s, 30)),
          of(
              "sleep_change",
              "sleep of 7 days less that of 30",
              "h",
              "30 days",
              -8,
              8,
              s -> sleep(s, 7) - sleep(s, 30)),
          of(
              "soreness",
              "soreness, 1 to 5",
              "points",
              "today or yesterday",
              1,
              5,
              s -> s.newest(FRESH, day -> Optional.ofNullable(day.soreness()))),
          of(
              "stress",
              "stress, 1 to 5",
              "points",
              "today or yesterday",
              1,
              5,
              s -> s.newest(FRESH, day -> Optional.ofNullable(day.stress()))),
          of(
              "pain",
              "pain where the exercise works",
              "0 or 1",
              "today or yesterday",
              0,
              1,
              RecoveryMeasures::pain),
          of("rpe_7d", "effort of work sets", "RPE", "7 days", 1, 10, s -> mean(s.efforts(-1, 7))),
          of(
              "rpe_28d",
              "effort of work sets",
              "RPE",
              "28 days before the last 7",
              1,
              10,
              s -> mean(s.efforts(7, 35))),
          of(
              "rpe_change",
              "effort of 7 days less that of the 28 before",
              "RPE",
              "35 days",
              -5,
              5,
              s -> mean(s.efforts(-1, 7)) - mean(s.efforts(7, 35))),
          of(
              "days_rested",
              "days since any session",
              "days",
              "all",
              0,
              4_000,
              RecoveryMeasures::rested),
          of(
              "bodyweight_change",
              "own weight against four weeks ago",
              "share",
              "28 days",
              -0.2,
              0.2,
              RecoveryMeasures::bodyweightChange),
          of(
              "own_muscles_rested",
              "days since the exercise's muscles worked",
              "days",
              "all",
              0,
              4_000,
              Scene::daysSinceOwnMuscles));

  private RecoveryMeasures() {}

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

  private static double sleep(Scene scene) {
    return scene.newest(FRESH, day -> Optional.ofNullable(day.sleepHours()));
  }

  private static double sleep(Scene scene, int days) {
    return scene.mean(days, day -> Optional.ofNullable(day.sleepHours()));
  }

  private static double pain(Scene scene) {
    for (DailyNote day : scene.days(FRESH)) {
      List<Muscle> pain = day.pain();
      if (pain != null) {
        return yesNo(pain.stream().anyMatch(muscle -> works(scene, muscle)));
      }
    }
    return Double.NaN;
  }

  private static boolean works(Scene scene, Muscle muscle) {
    return scene.exercise.primary().contains(muscle) || scene.exercise.secondary().contains(muscle);
  }

  private static double mean(DoubleStream efforts) {
    double[] told = efforts.toArray();
    return told.length < RATED ? Double.NaN : Scene.mean(DoubleStream.of(told));
  }

  private static double rested(Scene scene) {
    return scene.sessions().isEmpty()
        ? Double.NaN
        : scene.daysSince(scene.sessions().getFirst().start());
  }

  private static double bodyweightChange(Scene scene) {
    double now = scene.bodyweights.kilogramsOn(scene.today());
    return now / scene.bodyweights.kilogramsOn(scene.today().minusDays(28)) - 1;
  }
}
