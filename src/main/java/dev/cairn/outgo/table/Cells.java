package dev.cairn.outgo.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table as RFC 4180 has them. What a spreadsheet would take for a formula stands behind
 * an apostrophe.
 */
public final class Cells {
  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@\t\r\n";

  private Cells() {}

  public static String line(List<String> cells) {
    return cells.stream().map(Cells::cell).collect(Collectors.joining(",")) + END;
  }

  static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
