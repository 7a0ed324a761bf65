package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Seven days of the calendar.
 *
 * @param week the plan's week that most of its days belong to; its kind names the row
 * @param whole whether the row is exactly that week
 * @param training kilometres of its days that count as training
 * @param longRun kilometres of its long runs
 * @param cells head, seven days, total
 */
public record CalendarRow(
    int index,
    LocalDate start,
    int week,
    WeekType type,
    boolean whole,
    BigDecimal training,
    BigDecimal longRun,
    List<CalendarCell> cells) {
  static final int HEAD = 0;
  static final int FIRST_DAY = 1;
  static final int TOTAL = 8;
  static final int COLUMNS = 9;

  public CalendarRow {
    cells = List.copyOf(cells);
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("A row has " + COLUMNS + " cells, not " + cells.size());
    }
  }

  public LocalDate end() {
    return start.plusDays(6);
  }

  public CalendarCell.Head head() {
    return (CalendarCell.Head) cells.get(HEAD);
  }

  public CalendarCell.Total total() {
    return (CalendarCell.Total) cells.get(TOTAL);
  }

  /** The same at another place among rows. */
  public CalendarRow at(int place) {
    return new CalendarRow(place, start, week, type, whole, training, longRun, cells);
  }

  /** The same with other cells and nothing that counts: days of another plan. */
  public CalendarRow without(List<CalendarCell> others) {
    BigDecimal none = BigDecimal.ZERO;
    return new CalendarRow(index, start, week, type, whole, none, none, others);
  }

  /** The same with other cells. */
  public CalendarRow with(List<CalendarCell> others) {
    return new CalendarRow(index, start, week, type, whole, training, longRun, others);
  }
}
