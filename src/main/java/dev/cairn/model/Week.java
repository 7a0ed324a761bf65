package dev.cairn.model;

import java.time.LocalDate;
import java.util.List;

/** Seven days with the total that their training runs add up to exactly. */
public record Week(
    int number,
    LocalDate start,
    Phase phase,
    Reasoned<WeekType> type,
    Reasoned<Distance> total,
    List<Day> days) {
  public Week {
    days = List.copyOf(days);
  }

  public LocalDate end() {
    return start.plusDays(6);
  }
}
