package dev.cairn.model.lifting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a lifter was on one day; null means nobody told, never "no".
 *
 * @param soreness from 1 to 5
 * @param stress from 1 to 5
 * @param pain muscles that hurt, empty when told that none does, null when nobody told
 */
public record DailyNote(
    LocalDate date,
    @Nullable Double sleepHours,
    @Nullable Integer soreness,
    @Nullable Integer stress,
    @Nullable Mass bodyweight,
    @Nullable List<Muscle> pain) {
  public DailyNote {
    pain = pain == null ? null : List.copyOf(pain);
  }
}
