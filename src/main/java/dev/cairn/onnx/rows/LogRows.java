package dev.cairn.onnx.rows;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.onnx.rows.Row.Reach;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.feature.Features;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.feature.Performances;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All rows of a log: an exercise, each time it was done again. Loads are compared with the last
 * one, so exercises without a load, held or assisted ones have none.
 */
public final class LogRows {
  /** Sessions before the first row: one to compare with, one to see a change. */
  private static final int BEFORE = 2;

  private static final double COMPLETED_FROM = 7;
  private static final double COMPLETED_TO = 8;

  private final LiftingLog log;
  private final Setting setting;

  /** Rows that could be made so far, and every how many are. */
  private int seen;

  private int every = 1;

  private LogRows(LiftingLog log, Setting setting) {
    this.log = log;
    this.setting = setting;
  }

  /** In the order of the exercises' names, and of time. */
  public static List<Row> of(LiftingLog log, Setting setting) {
    return of(log, setting, Integer.MAX_VALUE);
  }

  /** Of a long log only every second or third and so on, so that there are not more than wanted. */
  public static List<Row> of(LiftingLog log, Setting setting, int most) {
    LogRows rows = new LogRows(log, setting);
    List<List<Performance>> done = new ArrayList<>();
    List<Exercise> known = List.copyOf(rows.done().values());
    int possible = 0;
    for (Exercise exercise : known) {
      List<Performance> all = Performances.before(log, exercise, LocalDateTime.MAX).reversed();
      done.add(all);
      possible += Math.max(all.size() - BEFORE, 0);
    }
    rows.every = Math.ceilDiv(Math.max(possible, 1), most);
    List<Row> found = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      rows.add(known.get(i), done.get(i), found);
    }
    return found;
  }

  private SortedMap<String, Exercise> done() {
    SortedMap<String, Exercise> done = new TreeMap<>();
    for (LiftingSession session : log.sessions()) {
      for (ExerciseWork work : session.work()) {
        setting
            .exercises()
            .find(work.exercise())
            .filter(exercise -> LogRows.loaded(exercise.movement()))
            .ifPresent(exercise -> done.put(exercise.id(), exercise));
      }
    }
    return done;
  }

  /** Whether loads of such exercises can be compared with one another. */
  public static boolean loaded(Movement movement) {
    return switch (movement) {
      case BARBELL, DUMBBELL, KETTLEBELL, MACHINE, CABLE -> true;
      case BODYWEIGHT, ASSISTED, TIMED -> false;
    };
  }

  private void add(Exercise exercise, List<Performance> all, List<Row> found) {
    for (int at = BEFORE; at < all.size(); at++) {
      if (seen++ % every != 0) {
        continue;
      }
      List<Performance> before = all.subList(0, at).reversed();
      double last = before.getFirst().top().load().kilograms();
      double seen = all.get(at).top().load().kilograms();
      if (last > 0 && seen > 0) {
        found.add(row(exercise, before, all.get(at), last));
      }
    }
  }

  private Row row(Exercise exercise, List<Performance> before, Performance now, double last) {
    Prescription asked = setting.prescribing().of(log, exercise, now.start());
    FeatureVector known = Features.of(log, exercise, setting.exercises(), asked, now.start());
    double seen = now.top().load().kilograms();
    float[] features = new float[known.values().length];
    for (int i = 0; i < features.length; i++) {
      features[i] = (float) known.values()[i];
    }
    features[features.length - 1] = (float) (seen / last);
    return new Row(
        exercise,
        asked,
        now.start(),
        features,
        last,
        seen,
        reach(now, last),
        outcome(now.top(), asked),
        before.size());
  }

  /**
   * What the sets of a day tell of what could be lifted: the heaviest that was completed is what
   * could, unless a heavier one failed; then it lies between the two.
   */
  static Reach reach(Performance now, double last) {
    double done =
        now.all().stream()
            .filter(lift -> !lift.failed() && lift.count() > 0)
            .mapToDouble(lift -> lift.load().kilograms() / last)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    double failed =
        now.all().stream()
            .filter(Lift::failed)
            .mapToDouble(lift -> lift.load().kilograms() / last)
            .filter(load -> load > done)
            .min()
            .orElse(done);
    return new Reach(done, failed);
  }

  static Outcome outcome(Lift top, Prescription asked) {
    if (top.failed()) {
      return Outcome.FAILED;
    }
    if (Double.isNaN(top.rpe())) {
      return Outcome.UNKNOWN;
    }
    boolean meant = top.rpe() >= COMPLETED_FROM && top.rpe() <= COMPLETED_TO;
    return meant && top.count() >= asked.repsFrom() ? Outcome.COMPLETED : Outcome.NOT_COMPLETED;
  }
}
