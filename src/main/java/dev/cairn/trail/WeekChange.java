package dev.cairn.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week of the calendar with all that differs in it; null where a plan does not have the week. */
public record WeekChange(
    LocalDate start,
    @Nullable StoredWeek before,
    @Nullable StoredWeek after,
    List<CellChange> cells) {
  public WeekChange {
    cells = List.copyOf(cells);
  }

  /** Whether both plans have the week. */
  public boolean shared() {
    return before != null && after != null;
  }
}
