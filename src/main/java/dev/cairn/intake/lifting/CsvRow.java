package dev.cairn.intake.lifting;

import dev.cairn.json.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table in text.
 *
 * @param openQuote where a quote was opened that nothing closes, so that the row cannot be trusted
 */
record CsvRow(Place place, List<Cell> cells, @Nullable Place openQuote) {
  CsvRow {
    cells = List.copyOf(cells);
  }

  /** A cell without its quotes and the blanks around it, and where it begins. */
  record Cell(String text, Place place) {}

  boolean blank() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty());
  }
}
