package dev.cairn.engine.whatif;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.whatif.Change.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A number that can be turned up and down on its own grid.
 *
 * @param words where {} stands for the number: "a longest run of {} km"
 */
record Dial(
    String field, Kind kind, String words, double now, Grid grid, DoubleFunction<Case> turned) {
  private static final String NUMBER = "{}";

  /** From where to where, and in what steps; the steps count from zero. */
  record Grid(double least, double most, double step) {}

  /** Up first, then down; a way without a step is left out. */
  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    int above = inSteps(now, RoundingMode.FLOOR) + 1;
    int most = inSteps(grid.most(), RoundingMode.FLOOR);
    if (above <= most) {
      ways.add(new Way(field, most - above + 1, step -> change(above + step - 1)));
    }
    int below = inSteps(now, RoundingMode.CEILING) - 1;
    int least = inSteps(grid.least(), RoundingMode.CEILING);
    if (below >= least) {
      ways.add(new Way(field, below - least + 1, step -> change(below - step + 1)));
    }
    return ways;
  }

  private int inSteps(double value, RoundingMode rounding) {
    return BigDecimal.valueOf(value)
        .divide(BigDecimal.valueOf(grid.step()), 0, rounding)
        .intValueExact();
  }

  private Change change(int steps) {
    double then = BigDecimal.valueOf(grid.step()).multiply(BigDecimal.valueOf(steps)).doubleValue();
    String number = Words.number(then);
    return new Change(
        field,
        kind,
        Words.number(now),
        number,
        "With " + words.replace(NUMBER, number) + " (" + Words.number(now) + " now)",
        now == 0 ? 1 : Math.abs(then - now) / Math.abs(now),
        turned.apply(then));
  }
}
