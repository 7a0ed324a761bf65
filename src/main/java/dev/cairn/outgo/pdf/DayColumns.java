package dev.cairn.outgo.pdf;

import dev.cairn.outgo.sheet.Row;
import dev.cairn.outgo.sheet.Sheet;
import java.util.List;
import java.util.Objects;

/** Where the seven days of a page stand: one on which nobody trains needs less room. */
final class DayColumns {
  private static final int DAYS = 7;
  private static final double REST = 0.62;

  private final double[] lefts = new double[DAYS + 1];

  DayColumns(List<Row> rows, double left, double right) {
    double[] shares = new double[DAYS];
    double all = 0;
    for (int i = 0; i < DAYS; i++) {
      shares[i] = trained(rows, i) ? 1 : REST;
      all += shares[i];
    }
    lefts[0] = left;
    for (int i = 0; i < DAYS; i++) {
      lefts[i + 1] = lefts[i] + (right - left) * shares[i] / all;
    }
  }

  private static boolean trained(List<Row> rows, int day) {
    return rows.stream()
        .map(row -> row.days().get(day))
        .filter(Objects::nonNull)
        .anyMatch(Sheet::trained);
  }

  double left(int day) {
    return lefts[day];
  }

  double width(int day) {
    return lefts[day + 1] - lefts[day];
  }
}
