package dev.cairn.trail;

import dev.cairn.model.WeekType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A week as a file holds it; the distance is training only. */
public record StoredWeek(
    int number,
    LocalDate start,
    LocalDate end,
    WeekType type,
    BigDecimal km,
    List<StoredDay> days,
    List<String> why) {
  public StoredWeek {
    days = List.copyOf(days);
    why = List.copyOf(why);
  }
}
