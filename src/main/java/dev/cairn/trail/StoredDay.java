package dev.cairn.trail;

import dev.cairn.model.WorkoutType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A day as a file holds it; the workout is its structure as written. */
public record StoredDay(
    LocalDate date,
    WorkoutType type,
    @Nullable BigDecimal km,
    @Nullable Integer minutes,
    @Nullable String intensity,
    @Nullable String targetPace,
    @Nullable String hrZone,
    @Nullable JsonNode workout,
    List<String> why) {
  public StoredDay {
    why = List.copyOf(why);
  }
}
