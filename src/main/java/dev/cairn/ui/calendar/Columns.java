package dev.cairn.ui.calendar;

/** Where the columns of a calendar stand, on whole pixels; all rows and their header share it. */
record Columns(double width, boolean dense) {
  private static final double HEAD = 64;
  private static final double HEAD_DENSE = 52;
  private static final double TOTAL = 142;
  private static final double TOTAL_DENSE = 110;

  double head() {
    return dense ? HEAD_DENSE : HEAD;
  }

  double total() {
    return dense ? TOTAL_DENSE : TOTAL;
  }

  double rowHeight() {
    return dense ? 34 : 42;
  }

  /** The left edge of a column; that of the one past the last is the width. */
  double left(int column) {
    if (column == CalendarRow.HEAD) {
      return 0;
    }
    if (column > CalendarRow.TOTAL) {
      return width;
    }
    double days = Math.max(0, width - head() - total());
    return Math.round(head() + days * (column - CalendarRow.FIRST_DAY) / 7);
  }

  double width(int column) {
    return left(column + 1) - left(column);
  }

  int at(double x) {
    int column = CalendarRow.HEAD;
    while (column < CalendarRow.TOTAL && x >= left(column + 1)) {
      column++;
    }
    return column;
  }
}
