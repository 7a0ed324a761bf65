package dev.cairn.strength.feature;

import static dev.cairn.strength.feature.Measure.yesNo;

import dev.cairn.model.Sex;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingSession;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Who lifts, and how often. */
final class LifterMeasures {
  static final List<Measure> ALL =
      List.of(
          of("age", "age", "years", "today", 10, 100, LifterMeasures::age),
          of("male", "a man", "0 or 1", "today", 0, 1, LifterMeasures::male),
          of("bodyweight", "own weight", "kg", "newest note", 30, 250, LifterMeasures::bodyweight),
          of("years_lifting", "years of lifting", "years", "today", 0, 70, LifterMeasures::years),
          goal("goal_strength", "lifts for strength", LiftingGoal.STRENGTH),
          goal("goal_muscle", "lifts for muscle", LiftingGoal.MUSCLE),
          goal("goal_health", "lifts for health", LiftingGoal.HEALTH),
          goal("goal_running", "lifts for running", LiftingGoal.RUNNING),
          of("sessions", "sessions logged", "count", "all", 0, 10_000, scene -> count(scene, 1e6)),
          of("sessions_7d", "sessions", "count", "7 days", 0, 21, scene -> count(scene, 7)),
          of("sessions_30d", "sessions", "count", "30 days", 0, 90, scene -> count(scene, 30)),
          of(
              "weeks_logged",
              "weeks since the first session",
              "weeks",
              "all",
              0,
              2_000,
              s -> weeks(s)),
          of("rest_days", "days between sessions", "days", "30 days", 0, 30, s -> restDays(s)),
          of(
              "days_in_a_row",
              "days with a session in a row",
              "days",
              "30 days",
              0,
              30,
              s -> inARow(s)));

  private LifterMeasures() {}

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

  private static Measure goal(String name, String words, LiftingGoal goal) {
    return of(name, words, "0 or 1", "today", 0, 1, s -> yesNo(s.lifter.goal() == goal));
  }

  private static double age(Scene scene) {
    LocalDate born = scene.lifter.born();
    return born == null ? Double.NaN : ChronoUnit.DAYS.between(born, scene.today()) / 365.2425;
  }

  private static double male(Scene scene) {
    Sex sex = scene.lifter.sex();
    return sex == null || sex == Sex.OTHER ? Double.NaN : yesNo(sex == Sex.MALE);
  }

  private static double bodyweight(Scene scene) {
    return scene.bodyweights.kilogramsOn(scene.today());
  }

  private static double years(Scene scene) {
    Double years = scene.lifter.yearsLifting();
    return years == null ? Double.NaN : years;
  }

  private static double count(Scene scene, double days) {
    return scene.sessions(days).size();
  }

  private static double weeks(Scene scene) {
    List<LiftingSession> sessions = scene.sessions();
    return sessions.isEmpty() ? Double.NaN : scene.daysSince(sessions.getLast().start()) / 7;
  }

  private static double restDays(Scene scene) {
    List<LiftingSession> sessions = scene.sessions(30);
    if (sessions.size() < 2) {
      return Double.NaN;
    }
    double first = scene.daysSince(sessions.getLast().start());
    double last = scene.daysSince(sessions.getFirst().start());
    return (first - last) / (sessions.size() - 1);
  }

  /** Counted back from yesterday; a day that is over and had none ends the row. */
  private static double inARow(Scene scene) {
    List<LocalDate> dates =
        scene.sessions(31).stream().map(session -> session.start().toLocalDate()).toList();
    int days = 0;
    while (dates.contains(scene.today().minusDays(days + 1L))) {
      days++;
    }
    return days;
  }
}
