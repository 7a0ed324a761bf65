package dev.cairn.strength.overload;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.LiftingLog;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a log that nobody dated is asked about: the day after the last session. */
public final class NextSession {
  private NextSession() {}

  /** On the day of the newest note where that is later, at the hour of the last session. */
  public static LocalDateTime after(LiftingLog log) {
    LocalDate day = LocalDate.EPOCH;
    LocalTime hour = LocalTime.NOON;
    if (!log.sessions().isEmpty()) {
      LocalDateTime last = log.sessions().getLast().start();
      day = last.toLocalDate().plusDays(1);
      hour = last.toLocalTime();
    }
    for (DailyNote note : log.days()) {
      day = note.date().isAfter(day) ? note.date() : day;
    }
    return day.atTime(hour);
  }
}
