package dev.cairn.strength.feature;

import static dev.cairn.strength.feature.Measure.yesNo;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The exercise when it was last done. */
final class LastTimeMeasures {
  private static final String LAST = "last session";

  static final List<Measure> ALL =
      List.of(
          of(
              "times",
              "sessions with this exercise",
              "count",
              "all",
              0,
              5_000,
              s -> s.performances.size()),
          of(
              "times_30d",
              "sessions with this exercise",
              "count",
              "30 days",
              0,
              60,
              LastTimeMeasures::recently),
          of(
              "gap",
              "days since this exercise",
              "days",
              LAST,
              0,
              4_000,
              s -> s.ago(0, done -> s.daysSince(done.start()))),
          of(
              "usual_gap",
              "days between sessions with this exercise",
              "days",
              "last 6 sessions",
              0,
              400,
              LastTimeMeasures::usualGap),
          of(
              "last_load",
              "load of the top set, body included",
              "kg",
              LAST,
              0,
              600,
              s -> s.ago(0, done -> done.top().lifted())),
          of(
              "last_reps",
              "repetitions of the top set",
              "reps",
              LAST,
              0,
              100,
              s -> s.ago(0, done -> done.top().count())),
          of(
              "last_rpe",
              "effort of the top set",
              "RPE",
              LAST,
              1,
              10,
              s -> s.ago(0, done -> done.top().rpe())),
          of(
              "last_sets",
              "working sets",
              "sets",
              LAST,
              1,
              30,
              s -> s.ago(0, done -> done.working().size())),
          of(
              "last_mean_rpe",
              "mean effort of the working sets",
              "RPE",
              LAST,
              1,
              10,
              s -> s.ago(0, Performance::meanRpe)),
          of(
              "last_highest_rpe",
              "highest effort of a working set",
              "RPE",
              LAST,
              1,
              10,
              s -> s.ago(0, Performance::highestRpe)),
          of(
              "last_mean_reps",
              "mean repetitions of the working sets",
              "reps",
              LAST,
              0,
              100,
              s -> s.ago(0, done -> Scene.mean(done.counts()))),
          of(
              "last_fewest_reps",
              "fewest repetitions of a working set",
              "reps",
              LAST,
              0,
              100,
              s -> s.ago(0, done -> done.counts().min().orElse(Double.NaN))),
          of(
              "last_volume",
              "load times repetitions",
              "kg",
              LAST,
              0,
              60_000,
              s -> s.ago(0, Performance::volume)),
          of(
              "last_failed",
              "share of working sets that failed",
              "share",
              LAST,
              0,
              1,
              s -> s.ago(0, done -> share(done, Lift::failed))),
          of(
              "last_reserve",
              "effort asked for less effort given",
              "RPE",
              LAST,
              -5,
              9,
              s -> s.prescription.targetRpe() - s.ago(0, Performance::meanRpe)),
          of(
              "last_at_top",
              "top of the range reached in all working sets",
              "0 or 1",
              LAST,
              0,
              1,
              s -> s.ago(0, done -> yesNo(share(done, lift -> atTop(s, lift)) == 1))),
          of(
              "last_below_range",
              "share of working sets below the range",
              "share",
              LAST,
              0,
              1,
              s -> s.ago(0, done -> share(done, lift -> lift.count() < s.prescription.repsFrom()))),
          of(
              "last_reps_lost",
              "repetitions lost from the first working set to the last",
              "reps",
              LAST,
              -30,
              30,
              s -> s.ago(0, LastTimeMeasures::lost)));

  private LastTimeMeasures() {}

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

  private static double recently(Scene scene) {
    return scene.performances.stream().filter(done -> scene.daysSince(done.start()) <= 30).count();
  }

  private static double usualGap(Scene scene) {
    List<Performance> last = scene.last(6);
    if (last.size() < 2) {
      return Double.NaN;
    }
    double first = scene.daysSince(last.getLast().start());
    return (first - scene.daysSince(last.getFirst().start())) / (last.size() - 1);
  }

  private static boolean atTop(Scene scene, Lift lift) {
    return lift.count() >= scene.prescription.repsTo() && !lift.failed();
  }

  private static double share(Performance done, Predicate<Lift> which) {
    return (double) done.working().stream().filter(which).count() / done.working().size();
  }

  private static double lost(Performance done) {
    return done.working().getFirst().count() - done.working().getLast().count();
  }
}
