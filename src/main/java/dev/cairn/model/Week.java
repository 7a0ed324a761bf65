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

  /**
   * The total as files carry it: the sum of the days as they carry them. Quarter miles are no whole
   * metres, and a total rounded by itself would differ from what a reader adds up.
   */
  public int metres() {
    int metres = 0;
    for (Day day : days) {
      metres += day.distance() == null ? 0 : day.distance().value().metres();
    }
    return metres;
  }

  public LocalDate end() {
    return start.plusDays(6);
  }
}
