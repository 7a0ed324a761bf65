package dev.cairn.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the calendar that differs, as files write it; null where a plan has none. A week's
 * value has the date of the week's first day. Without a cause nothing under it differs, so that
 * somebody must have changed it after it was made.
 */
public record CellChange(
    PlanCell cell,
    LocalDate date,
    String place,
    @Nullable String before,
    @Nullable String after,
    List<Cause> causes) {
  public CellChange {
    causes = List.copyOf(causes);
  }
}
