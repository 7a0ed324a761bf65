package dev.cairn.engine.pace;

import java.util.List;

/**
 * How much fitness is left after days off, as data from a pack. Up to the first row nothing is lost
 * beyond its factor; between rows a straight line holds, because the published rows lie on one (0.3
 * % a day) and steps would take two per cent overnight; after the last row its factor stays.
 */
public record BreakTable(List<Row> rows) {

  /** The factor after this many days off. */
  public record Row(int days, double factor) {

    public Row {
      if (days < 0 || !(factor > 0 && factor <= 1)) {
        throw new IllegalArgumentException(
            "Break row of "
                + days
                + " days with factor "
                + factor
                + " cannot be used."
                + " Maybe the factor is written in per cent.");
      }
    }
  }

  public BreakTable {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("A break table needs a row. Maybe the pack's is empty.");
    }
    for (int i = 1; i < rows.size(); i++) {
      requireFalling(rows.get(i - 1), rows.get(i));
    }
  }

  /** The share of VDOT left, above 0 and at most 1. */
  public double factor(int daysOff) {
    if (daysOff < 0) {
      throw new IllegalArgumentException(
          daysOff + " days off is no break. Maybe two dates are swapped.");
    }
    if (daysOff == 0) {
      return 1;
    }
    Row before = rows.getFirst();
    for (Row row : rows) {
      if (daysOff <= row.days()) {
        return between(before, row, daysOff);
      }
      before = row;
    }
    return before.factor();
  }

  private static double between(Row before, Row after, int days) {
    if (days == after.days() || before.days() == after.days()) {
      return after.factor();
    }
    if (days < before.days()) {
      return before.factor();
    }
    double way = (double) (days - before.days()) / (after.days() - before.days());
    return before.factor() + way * (after.factor() - before.factor());
  }

  private static void requireFalling(Row before, Row after) {
    if (after.days() <= before.days() || after.factor() > before.factor()) {
      throw new IllegalArgumentException(
          "Break row of "
              + after.days()
              + " days ("
              + after.factor()
              + ") does not follow "
              + before.days()
              + " days ("
              + before.factor()
              + "). Maybe the rows are out of order.");
    }
  }
}
