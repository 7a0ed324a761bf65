package dev.cairn.action.lifting;

import dev.cairn.action.kept.Row;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.SetKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A log and what was recorded beside it. A day on which the log tells of the exercise counts as the
 * log tells it: an export knows all sets, a record one.
 */
final class TaughtLog {
  private final LiftingLog log;

  TaughtLog(LiftingLog log) {
    this.log = log;
  }

  /**
   * @param lifted rows of what was lifted after decisions
   */
  LiftingLog with(List<Row> lifted) {
    List<LiftingSession> sessions = new ArrayList<>(log.sessions());
    for (Row row : lifted) {
      if (!told(row)) {
        add(row, sessions);
      }
    }
    sessions.sort(Comparator.comparing(LiftingSession::start));
    return new LiftingLog(log.lifter(), sessions, log.days());
  }

  private boolean told(Row row) {
    return log.sessions().stream()
        .filter(session -> session.start().toLocalDate().equals(moment(row).toLocalDate()))
        .flatMap(session -> session.work().stream())
        .anyMatch(work -> work.exercise().equals(row.text("exercise")));
  }

  /** Into the session that began at the moment, or as one of its own. */
  private static void add(Row row, List<LiftingSession> sessions) {
    ExerciseWork work = new ExerciseWork(row.text("exercise"), List.of(set(row)));
    for (int i = 0; i < sessions.size(); i++) {
      LiftingSession there = sessions.get(i);
      if (there.start().equals(moment(row))) {
        List<ExerciseWork> all = new ArrayList<>(there.work());
        all.add(work);
        sessions.set(i, new LiftingSession(there.start(), there.minutes(), all));
        return;
      }
    }
    sessions.add(new LiftingSession(moment(row), null, List.of(work)));
  }

  private static LoggedSet set(Row row) {
    return new LoggedSet(
        SetKind.WORK,
        new Mass(row.number("load")),
        (int) row.number("reps"),
        null,
        row.has("rpe") ? Double.valueOf(row.text("rpe")) : null,
        row.number("failed") == 1);
  }

  private static LocalDateTime moment(Row row) {
    return LocalDateTime.parse(row.text("moment"));
  }
}
