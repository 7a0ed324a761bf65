package dev.cairn.intake.lifting;

import dev.cairn.intake.lifting.CsvRow.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of sets: its header and its rows. The separator is the one under which the header is one.
 *
 * @param separator what stands between the cells
 * @param header null when no separator makes it the header of a log
 */
record TableRows(
    char separator, @Nullable Header header, List<String> firstLine, List<CsvRow> rows) {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  static TableRows of(String text) {
    TableRows fallback = read(text, SEPARATORS[0]);
    if (fallback.header != null) {
      return fallback;
    }
    for (int at = 1; at < SEPARATORS.length; at++) {
      TableRows rows = read(text, SEPARATORS[at]);
      if (rows.header != null) {
        return rows;
      }
    }
    return fallback;
  }

  private static TableRows read(String text, char separator) {
    Csv csv = new Csv(text, separator);
    CsvRow first = filled(csv);
    if (first != null && first.cells().getFirst().text().matches("sep=.?")) {
      first = filled(csv);
    }
    if (first == null) {
      return new TableRows(separator, null, List.of(), List.of());
    }
    List<String> names = first.cells().stream().map(Cell::text).toList();
    csv.columns(names.size());
    CsvRow second = filled(csv);
    Header header = Header.of(names);
    if (header == null && second != null) {
      header = Header.byForm(names, second.cells().stream().map(Cell::text).toList());
    }
    return new TableRows(separator, header, names, header == null ? List.of() : rows(second, csv));
  }

  private static List<CsvRow> rows(@Nullable CsvRow second, Csv csv) {
    List<CsvRow> rows = new ArrayList<>();
    for (CsvRow row = second; row != null; row = filled(csv)) {
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable CsvRow filled(Csv csv) {
    CsvRow row = csv.next();
    while (row != null && row.blank() && row.openQuote() == null) {
      row = csv.next();
    }
    return row;
  }
}
