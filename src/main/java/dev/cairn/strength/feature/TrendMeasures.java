package dev.cairn.strength.feature;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Where the exercise has been going over several sessions. */
final class TrendMeasures {
  private static final int SESSIONS = 6;
  private static final String LAST_SIX = "last 6 sessions";

  /** Loads closer than this are one load: programs round when they change units. */
  private static final double SAME = 0.001;

  static final List<Measure> ALL =
      List.of(
          of(
              "load_step_1",
              "top load against the session before",
              "share",
              "last 2 sessions",
              -0.5,
              0.5,
              s -> step(s, 0)),
          of(
              "load_step_2",
              "the same one session earlier",
              "share",
              "last 3 sessions",
              -0.5,
              0.5,
              s -> step(s, 1)),
          of(
              "load_step_3",
              "the same two sessions earlier",
              "share",
              "last 4 sessions",
              -0.5,
              0.5,
              s -> step(s, 2)),
          of(
              "reps_step_1",
              "top set's repetitions against the session before",
              "reps",
              "last 2 sessions",
              -30,
              30,
              s -> reps(s, 0) - reps(s, 1)),
          of(
              "reps_step_2",
              "the same one session earlier",
              "reps",
              "last 3 sessions",
              -30,
              30,
              s -> reps(s, 1) - reps(s, 2)),
          of(
              "rpe_step_1",
              "mean effort against the session before",
              "RPE",
              "last 2 sessions",
              -5,
              5,
              s -> s.ago(0, Performance::meanRpe) - s.ago(1, Performance::meanRpe)),
          of(
              "load_by_bodyweight",
              "top load over own weight",
              "ratio",
              "last session",
              0,
              6,
              TrendMeasures::byBodyweight),
          of(
              "mean_load",
              "mean top load over the last one",
              "ratio",
              LAST_SIX,
              0.5,
              1.5,
              s -> s.overLastLoad(loads(s).average().orElse(Double.NaN))),
          of(
              "highest_load",
              "highest top load over the last one",
              "ratio",
              LAST_SIX,
              0.5,
              2,
              s -> s.overLastLoad(loads(s).max().orElse(Double.NaN))),
          of(
              "lowest_load",
              "lowest top load over the last one",
              "ratio",
              LAST_SIX,
              0.2,
              1,
              s -> s.overLastLoad(loads(s).min().orElse(Double.NaN))),
          of(
              "load_trend",
              "top load a session, over the last one",
              "share",
              LAST_SIX,
              -0.2,
              0.2,
              s -> s.overLastLoad(slope(s, done -> done.top().lifted()))),
          of(
              "volume_trend",
              "volume a session, over the last one",
              "share",
              LAST_SIX,
              -0.5,
              0.5,
              TrendMeasures::volumeTrend),
          of(
              "reps_trend",
              "top set's repetitions a session",
              "reps",
              LAST_SIX,
              -5,
              5,
              s -> slope(s, done -> done.top().count())),
          of(
              "rpe_trend",
              "mean effort a session",
              "RPE",
              LAST_SIX,
              -1,
              1,
              s -> slope(s, Performance::meanRpe)),
          of(
              "mean_rpe",
              "mean effort",
              "RPE",
              LAST_SIX,
              1,
              10,
              s -> Scene.mean(s.last(SESSIONS).stream().mapToDouble(Performance::meanRpe))),
          of(
              "e1rm",
              "estimate of the one-repetition maximum",
              "kg",
              "last session",
              0,
              800,
              s -> s.ago(0, Performance::oneRepMax)),
          of(
              "e1rm_best",
              "best estimate over the last one",
              "ratio",
              LAST_SIX,
              0.7,
              1.5,
              s -> bestOver(s, SESSIONS)),
          of(
              "e1rm_record",
              "best estimate ever over the last one",
              "ratio",
              "all",
              0.7,
              2,
              s -> bestOver(s, Integer.MAX_VALUE)),
          of(
              "e1rm_trend",
              "estimate a session, over the last one",
              "share",
              LAST_SIX,
              -0.2,
              0.2,
              s -> slope(s, Performance::oneRepMax) / s.ago(0, Performance::oneRepMax)),
          of(
              "e1rm_change",
              "estimate against the best of the 28 days before, where effort was told",
              "share",
              "last session and 28 days before",
              -0.5,
              0.5,
              OneRepMaxChange::of),
          of(
              "completed",
              "share of working sets within the range and not failed",
              "share",
              LAST_SIX,
              0,
              1,
              TrendMeasures::completed),
          of(
              "failures",
              "sessions with a failed set",
              "count",
              LAST_SIX,
              0,
              6,
              s -> s.last(SESSIONS).stream().filter(Performance::failed).count()),
          of(
              "same_load",
              "sessions in a row at the last load",
              "count",
              "all",
              1,
              200,
              TrendMeasures::sameLoad),
          of("rises", "times the top load rose", "count", LAST_SIX, 0, 5, s -> rises(s).count()),
          of(
              "days_since_rise",
              "days since the top load rose",
              "days",
              "all",
              0,
              4_000,
              TrendMeasures::daysSinceRise),
          of(
              "usual_step",
              "middle one of the rises, over the last load",
              "share",
              "last 12 sessions",
              0,
              0.5,
              TrendMeasures::usualStep));

  private TrendMeasures() {}

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

  private static double load(Scene scene, int times) {
    return scene.ago(times, done -> done.top().lifted());
  }

  private static double reps(Scene scene, int times) {
    return scene.ago(times, done -> done.top().count());
  }

  private static double step(Scene scene, int times) {
    double before = load(scene, times + 1);
    return before > 0 ? load(scene, times) / before - 1 : Double.NaN;
  }

  private static DoubleStream loads(Scene scene) {
    return scene.last(SESSIONS).stream()
        .mapToDouble(done -> done.top().lifted())
        .filter(load -> !Double.isNaN(load));
  }

  private static double byBodyweight(Scene scene) {
    return load(scene, 0) / scene.bodyweights.kilogramsOn(scene.today());
  }

  private static double volumeTrend(Scene scene) {
    double last = scene.ago(0, Performance::volume);
    return last > 0 ? slope(scene, Performance::volume) / last : Double.NaN;
  }

  private static double bestOver(Scene scene, int sessions) {
    double best =
        scene.last(sessions).stream()
            .mapToDouble(Performance::oneRepMax)
            .filter(estimate -> !Double.isNaN(estimate))
            .max()
            .orElse(Double.NaN);
    return best / scene.ago(0, Performance::oneRepMax);
  }

  private static double completed(Scene scene) {
    List<Lift> sets =
        scene.last(SESSIONS).stream().flatMap(done -> done.working().stream()).toList();
    long done =
        sets.stream()
            .filter(set -> !set.failed() && set.count() >= scene.prescription.repsFrom())
            .count();
    return sets.isEmpty() ? Double.NaN : (double) done / sets.size();
  }

  private static double sameLoad(Scene scene) {
    if (scene.performances.isEmpty()) {
      return Double.NaN;
    }
    double last = load(scene, 0);
    return scene.performances.stream()
        .takeWhile(done -> Math.abs(done.top().lifted() - last) <= SAME * last)
        .count();
  }

  /** Times ago, of the sessions whose top load was above that of the session before. */
  private static IntStream rises(Scene scene) {
    return IntStream.range(0, Math.max(0, scene.last(SESSIONS).size() - 1))
        .filter(times -> step(scene, times) > SAME);
  }

  private static double daysSinceRise(Scene scene) {
    return IntStream.range(0, Math.max(0, scene.performances.size() - 1))
        .filter(times -> step(scene, times) > SAME)
        .mapToDouble(times -> scene.ago(times, done -> scene.daysSince(done.start())))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double usualStep(Scene scene) {
    double[] steps =
        IntStream.range(0, Math.max(0, scene.last(2 * SESSIONS).size() - 1))
            .filter(times -> step(scene, times) > SAME)
            .mapToDouble(times -> load(scene, times) - load(scene, times + 1))
            .sorted()
            .toArray();
    return steps.length == 0 ? Double.NaN : scene.overLastLoad(steps[(steps.length - 1) / 2]);
  }

  /** Change a session by least squares, oldest to newest; NaN where fewer than three are known. */
  private static double slope(Scene scene, ToDoubleFunction<Performance> value) {
    double[] known =
        scene.last(SESSIONS).reversed().stream()
            .mapToDouble(value)
            .filter(one -> !Double.isNaN(one))
            .toArray();
    if (known.length < 3) {
      return Double.NaN;
    }
    double middle = (known.length - 1) / 2.0;
    double mean = DoubleStream.of(known).average().orElseThrow();
    double along = 0;
    double across = 0;
    for (int at = 0; at < known.length; at++) {
      along += (at - middle) * (at - middle);
      across += (at - middle) * (known[at] - mean);
    }
    return across / along;
  }
}
