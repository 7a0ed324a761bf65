package dev.cairn.trail;

import dev.cairn.model.WorkoutType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day as a file holds it. */
public record StoredDay(
    LocalDate date,
    WorkoutType type,
    @Nullable BigDecimal km,
    @Nullable Integer minutes,
    @Nullable String targetPace,
    List<String> why) {
  public StoredDay {
    why = List.copyOf(why);
  }
}
