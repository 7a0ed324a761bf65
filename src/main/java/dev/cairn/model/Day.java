package dev.cairn.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One calendar day; rest and cross-training carry neither distance nor session. */
public record Day(
    LocalDate date,
    Reasoned<WorkoutType> type,
    @Nullable Reasoned<Distance> distance,
    @Nullable Reasoned<Session> session) {
  public DayOfWeek dayOfWeek() {
    return date.getDayOfWeek();
  }

  /** Training steps of this day; a race day and a day off count nothing. */
  public int trainingSteps() {
    return distance == null ? 0 : distance.value().steps();
  }
}
