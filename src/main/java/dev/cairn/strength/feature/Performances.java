package dev.cairn.strength.feature;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.SetKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds one exercise in a log, before a moment. */
public final class Performances {
  /** Logs of some programs do not tell warm-ups: sets lighter than this share led up to the top. */
  private static final double WORKING_SHARE = 0.9;

  /** In milligrams: programs write hundredths of a kilogram, and of a pound, which are less. */
  private static final long GRAIN = 10_000;

  private final Exercise exercise;
  private final Bodyweights bodyweights;
  private final Comparator<Lift> harder;

  private Performances(LiftingLog log, Exercise exercise) {
    this.exercise = exercise;
    this.bodyweights = Bodyweights.of(log);
    Comparator<Lift> heavier = Comparator.comparing(Lift::load);
    Comparator<Lift> byLoad =
        exercise.movement() == Movement.ASSISTED ? heavier.reversed() : heavier;
    this.harder =
        Comparator.<Lift, Boolean>comparing(lift -> lift.count() > 0)
            .thenComparing(byLoad)
            .thenComparingInt(Lift::count)
            .thenComparingInt(lift -> -lift.number());
  }

  /** Newest first; a session that begins at the moment or later is not looked at. */
  public static List<Performance> before(LiftingLog log, Exercise exercise, LocalDateTime moment) {
    Performances performances = new Performances(log, exercise);
    List<Performance> found = new ArrayList<>();
    for (LiftingSession session : log.sessions().reversed()) {
      if (session.start().isBefore(moment)) {
        performances.of(session).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Performance> of(LiftingSession session) {
    List<Lift> lifts = new ArrayList<>();
    double carried = carried(session.start().toLocalDate());
    int number = 0;
    for (ExerciseWork work : session.work()) {
      if (!work.exercise().equals(exercise.id())) {
        continue;
      }
      for (LoggedSet set : work.sets()) {
        number++;
        lift(set, number, carried).ifPresent(lifts::add);
      }
    }
    return lifts.stream()
        .max(harder)
        .map(top -> new Performance(session.start(), top, working(lifts, top), lifts));
  }

  private Optional<Lift> lift(LoggedSet set, int number, double carried) {
    Integer count = exercise.movement() == Movement.TIMED ? set.seconds() : set.reps();
    Mass load = set.load() == null && bodyAlone() ? Mass.NONE : set.load();
    if (set.kind() != SetKind.WORK || count == null || load == null) {
      return Optional.empty();
    }
    double rpe = set.rpe() == null ? Double.NaN : set.rpe();
    double moved = grain(load).kilograms();
    double lifted = carried + (exercise.movement() == Movement.ASSISTED ? -moved : moved);
    double best =
        exercise.movement() == Movement.TIMED
            ? Double.NaN
            : OneRepMax.of(lifted, count, set.failed() ? 10 : rpe);
    return Optional.of(new Lift(set, number, load, carried, lifted, count, rpe, best));
  }

  /** 80 kg and 176.37 lb are one load, also where a limit is met to the bit. */
  private static Mass grain(Mass load) {
    return new Mass(Math.round((double) load.milligrams() / GRAIN) * GRAIN);
  }

  private boolean bodyAlone() {
    return exercise.movement() == Movement.BODYWEIGHT || exercise.movement() == Movement.TIMED;
  }

  /** What of the lifter's own weight moves along. */
  private double carried(LocalDate date) {
    return exercise.bodyShare() == 0 ? 0 : exercise.bodyShare() * bodyweights.kilogramsOn(date);
  }

  private List<Lift> working(List<Lift> lifts, Lift top) {
    return lifts.stream().filter(lift -> near(lift, top)).toList();
  }

  /** Where what moved is not known, or help was more than it, only the same load is near. */
  private static boolean near(Lift lift, Lift top) {
    return !(top.lifted() > 0)
        ? lift.load().equals(top.load())
        : lift.lifted() >= top.lifted() * WORKING_SHARE;
  }
}
