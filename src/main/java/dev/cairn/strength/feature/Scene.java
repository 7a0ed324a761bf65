package dev.cairn.strength.feature;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.Exercises;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.model.lifting.SetKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** All that is known at a moment: nothing that began then or later is in here. */
final class Scene {
  private static final double SECONDARY_SHARE = 0.5;
  private static final double SECONDS_PER_DAY = 86_400;

  final Lifter lifter;
  final Exercise exercise;
  final Prescription prescription;
  final LocalDateTime moment;

  /** Newest first. */
  final List<Performance> performances;

  final Bodyweights bodyweights;

  /** Oldest first. */
  private final List<LiftingSession> sessions;

  private final List<DailyNote> days;
  private final Exercises exercises;

  Scene(
      LiftingLog log,
      Exercise exercise,
      Exercises exercises,
      Prescription prescription,
      LocalDateTime moment) {
    this.lifter = log.lifter();
    this.exercise = exercise;
    this.exercises = exercises;
    this.prescription = prescription;
    this.moment = moment;
    this.performances = Performances.before(log, exercise, moment);
    this.bodyweights = Bodyweights.of(log);
    this.sessions =
        log.sessions().stream().filter(session -> session.start().isBefore(moment)).toList();
    this.days =
        log.days().stream().filter(day -> !day.date().isAfter(moment.toLocalDate())).toList();
  }

  LocalDate today() {
    return moment.toLocalDate();
  }

  double daysSince(LocalDateTime earlier) {
    return Duration.between(earlier, moment).toSeconds() / SECONDS_PER_DAY;
  }

  /** Newest first, of the last days before the moment. */
  List<LiftingSession> sessions(double lastDays) {
    return sessions.reversed().stream()
        .takeWhile(session -> daysSince(session.start()) <= lastDays)
        .toList();
  }

  /** Newest first. */
  List<LiftingSession> sessions() {
    return sessions.reversed();
  }

  /** Notes of today and as many days before as to fill so many days, newest first. */
  List<DailyNote> days(int lastDays) {
    LocalDate first = today().minusDays(lastDays - 1L);
    return days.reversed().stream().takeWhile(day -> !day.date().isBefore(first)).toList();
  }

  /** The newest that was told among those notes, else NaN. */
  double newest(int lastDays, Function<DailyNote, Optional<? extends Number>> question) {
    return days(lastDays).stream()
        .flatMap(day -> question.apply(day).stream())
        .mapToDouble(Number::doubleValue)
        .findFirst()
        .orElse(Double.NaN);
  }

  double mean(int lastDays, Function<DailyNote, Optional<? extends Number>> question) {
    return mean(
        days(lastDays).stream()
            .flatMap(day -> question.apply(day).stream())
            .mapToDouble(Number::doubleValue));
  }

  /** Effort of all work sets that began more than some and at most other days ago. */
  DoubleStream efforts(double moreThan, double atMost) {
    return sessions(atMost).stream()
        .filter(session -> daysSince(session.start()) > moreThan)
        .flatMap(Scene::workSets)
        .filter(set -> set.rpe() != null)
        .mapToDouble(set -> Optional.ofNullable(set.rpe()).orElse(Double.NaN));
  }

  /** Work sets for a muscle in the last days, those that only helped counted half. */
  double sets(Muscle muscle, double lastDays) {
    return sessions(lastDays).stream().mapToDouble(session -> sets(muscle, session)).sum();
  }

  double sets(Muscle muscle, LiftingSession session) {
    return session.work().stream().mapToDouble(work -> share(muscle, work) * hard(work)).sum();
  }

  /** Days since any of the exercise's own muscles worked, in whichever exercise. */
  double daysSinceOwnMuscles() {
    return sessions().stream()
        .filter(
            session -> exercise.primary().stream().anyMatch(muscle -> sets(muscle, session) > 0))
        .mapToDouble(session -> daysSince(session.start()))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** A value of the performance some times ago, 0 being the last one; NaN when there is none. */
  double ago(int times, ToDoubleFunction<Performance> value) {
    return times < performances.size() ? value.applyAsDouble(performances.get(times)) : Double.NaN;
  }

  List<Performance> last(int times) {
    return performances.subList(0, Math.min(times, performances.size()));
  }

  /**
   * A value over that of the last performance's top load; NaN where there is no load to compare.
   */
  double overLastLoad(double kilograms) {
    double last = ago(0, done -> done.top().lifted());
    return last > 0 ? kilograms / last : Double.NaN;
  }

  static Stream<LoggedSet> workSets(LiftingSession session) {
    return session.work().stream()
        .flatMap(work -> work.sets().stream())
        .filter(set -> set.kind() == SetKind.WORK);
  }

  static double mean(DoubleStream values) {
    return values.filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
  }

  private double share(Muscle muscle, ExerciseWork work) {
    Optional<Exercise> known = exercises.find(work.exercise());
    if (known.isEmpty()) {
      return 0;
    }
    if (known.get().primary().contains(muscle)) {
      return 1;
    }
    return known.get().secondary().contains(muscle) ? SECONDARY_SHARE : 0;
  }

  private static double hard(ExerciseWork work) {
    return work.sets().stream().filter(set -> set.kind() == SetKind.WORK).count();
  }
}
