package dev.cairn.outgo.sheet;

import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seven days as they stand beside each other.
 *
 * @param week the week of the plan that most of the days belong to
 * @param mixed whether days of another week stand here too
 * @param days null where the plan has no such day
 */
public record Row(LocalDate start, StoredWeek week, boolean mixed, List<@Nullable StoredDay> days) {
  public Row {
    days = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(days));
  }
}
