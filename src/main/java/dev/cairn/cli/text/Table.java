package dev.cairn.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of cells under each other; columns are as wide as their widest cell, so nothing is cut. */
final class Table {
  private static final int WIDE_GAP = 2;

  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** A column that is set left or right, close to its neighbour on the left or apart from it. */
  record Column(boolean right, boolean close) {
    static final Column WORDS = new Column(false, false);
    static final Column FIGURES = new Column(true, false);
    static final Column FIGURES_OF_WORDS = new Column(true, true);
  }

  /** Text with its colour; padding is never coloured. */
  record Cell(String text, UnaryOperator<String> paint) {
    static Cell plain(String text) {
      return new Cell(text, UnaryOperator.identity());
    }

    int width() {
      return text.codePointCount(0, text.length());
    }
  }

  void add(List<Cell> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "A row of " + row.size() + " cells does not fit " + columns.size() + " columns");
    }
    rows.add(List.copyOf(row));
  }

  /** The lines, each ended; columns stand closer together where the page would be too narrow. */
  String text(int pageWidth) {
    int[] widths = widths();
    int gap = total(widths, WIDE_GAP) <= pageWidth ? WIDE_GAP : 1;
    StringBuilder text = new StringBuilder();
    for (List<Cell> row : rows) {
      text.append(line(row, widths, gap)).append('\n');
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (List<Cell> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).width());
      }
    }
    return widths;
  }

  private int total(int[] widths, int gap) {
    int total = Arrays.stream(widths).sum();
    for (int i = 1; i < widths.length; i++) {
      total += gapBefore(i, widths, gap);
    }
    return total;
  }

  private int gapBefore(int column, int[] widths, int gap) {
    if (column == 0 || widths[column] == 0) {
      return 0;
    }
    return columns.get(column).close() ? 1 : gap;
  }

  private String line(List<Cell> row, int[] widths, int gap) {
    StringBuilder line = new StringBuilder();
    int owed = 0; // spaces, written only when text follows
    for (int i = 0; i < widths.length; i++) {
      Cell cell = row.get(i);
      int pad = widths[i] - cell.width();
      owed += gapBefore(i, widths, gap);
      if (cell.text().isEmpty()) {
        owed += pad;
        continue;
      }
      boolean right = columns.get(i).right();
      line.append(" ".repeat(owed + (right ? pad : 0))).append(cell.paint().apply(cell.text()));
      owed = right ? 0 : pad;
    }
    return line.toString();
  }
}
