package dev.cairn.outgo.pdf;

import dev.cairn.outgo.sheet.Row;
import dev.cairn.outgo.sheet.Sheet;
import java.io.IOException;
import java.util.List;

/** The whole season small: a bar for each week, those of this page dark. */
final class SeasonBars {
  private static final double GAP = 2;
  private static final double WIDEST = 16;

  private SeasonBars() {}

  static void draw(Pen pen, Sheet sheet, List<Row> here, double right, double y, double tall)
      throws IOException {
    List<Row> rows = sheet.rows();
    double most =
        rows.stream().mapToDouble(row -> sheet.training(row).doubleValue()).max().orElse(1);
    double step = Math.min(WIDEST, 260.0 / rows.size());
    double x = right - step * rows.size() + GAP;
    for (Row row : rows) {
      double share = most == 0 ? 0 : sheet.training(row).doubleValue() / most;
      double height = Math.max(1, share * tall);
      boolean dark = here.stream().anyMatch(one -> one.start().equals(row.start()));
      pen.fill(x, y + tall - height, step - GAP, height, dark ? Ink.LONG : Ink.LINE);
      x += step;
    }
  }
}
