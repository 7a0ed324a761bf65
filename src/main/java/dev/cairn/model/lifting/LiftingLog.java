package dev.cairn.model.lifting;

import java.util.List;

/** A lifter and all that was logged: visits and daily notes, each oldest first. */
public record LiftingLog(Lifter lifter, List<LiftingSession> sessions, List<DailyNote> days) {
  public LiftingLog {
    sessions = List.copyOf(sessions);
    days = List.copyOf(days);
  }
}
