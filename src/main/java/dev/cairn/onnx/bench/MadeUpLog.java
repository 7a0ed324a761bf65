package dev.cairn.onnx.bench;

import dev.cairn.model.Sex;
import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.SetKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A year of somebody who does four exercises three times a week and tells how every day was. */
final class MadeUpLog {
  static final LocalDateTime FIRST = LocalDateTime.of(2025, 11, 3, 18, 0);
  private static final int SESSIONS = 156;
  private static final int EXERCISES = 4;
  private static final int SETS = 4;

  private MadeUpLog() {}

  static LiftingLog of(List<Exercise> exercises) {
    List<LiftingSession> sessions = new ArrayList<>();
    List<DailyNote> days = new ArrayList<>();
    for (int n = 0; n < SESSIONS; n++) {
      sessions.add(session(exercises, n));
    }
    LocalDate day = FIRST.toLocalDate();
    while (day.isBefore(end().toLocalDate())) {
      double sleep = 6.5 + day.getDayOfMonth() % 4 * 0.5;
      days.add(new DailyNote(day, sleep, 2, 2, Mass.ofKilograms(80), List.of()));
      day = day.plusDays(1);
    }
    return new LiftingLog(lifter(), sessions, days);
  }

  /** When the next session is. */
  static LocalDateTime end() {
    return start(SESSIONS);
  }

  private static LocalDateTime start(int n) {
    return FIRST.plusWeeks(n / 3).plusDays(n % 3 * 2L);
  }

  private static LiftingSession session(List<Exercise> exercises, int n) {
    List<ExerciseWork> work = new ArrayList<>();
    for (Exercise exercise : exercises.subList(0, Math.min(EXERCISES, exercises.size()))) {
      List<LoggedSet> sets = new ArrayList<>();
      Mass load = Mass.ofKilograms(60 + Math.floorDiv(n, 6) * 1.25);
      for (int set = 0; set < SETS; set++) {
        double rpe = 7 + n % 3 * 0.5;
        sets.add(new LoggedSet(SetKind.WORK, load, 10 - set / 2, null, rpe, false));
      }
      work.add(new ExerciseWork(exercise.id(), sets));
    }
    return new LiftingSession(start(n), 60, work);
  }

  private static Lifter lifter() {
    List<Mass> plates = new ArrayList<>();
    for (double plate : new double[] {25, 20, 15, 10, 5, 2.5, 1.25}) {
      plates.add(Mass.ofKilograms(plate));
    }
    Equipment equipment =
        new Equipment(LoadUnit.KILOGRAM, Mass.ofKilograms(20), plates, List.of(), null, null);
    return new Lifter(
        "made-up",
        "Made up",
        LoadUnit.KILOGRAM,
        Sex.FEMALE,
        LocalDate.of(1990, 1, 1),
        Mass.ofKilograms(80),
        5.0,
        LiftingGoal.STRENGTH,
        equipment,
        List.of());
  }
}
