package dev.cairn.ui.modify;

import dev.cairn.model.Grid;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** A length as a coach types it, in whichever unit he reads in. */
final class TypedLength {
  private static final BigDecimal MILLIMETRES_OF_A_KM = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MILLIMETRES_OF_A_MILE = BigDecimal.valueOf(1_609_344);

  private TypedLength() {}

  /**
   * In steps of the athlete's grid. In his own unit it has to be on the grid; in the other one the
   * nearest step is meant.
   */
  static OptionalInt steps(String typed, Grid grid, Figures figures) {
    String text = typed.strip().replace(',', '.');
    if (!text.matches("[0-9]{1,3}([.][0-9]{1,2})?")) {
      return OptionalInt.empty();
    }
    boolean miles = figures.units() == Units.MI_LB;
    BigDecimal steps =
        new BigDecimal(text)
            .multiply(miles ? MILLIMETRES_OF_A_MILE : MILLIMETRES_OF_A_KM)
            .divide(BigDecimal.valueOf(grid.stepMillimetres()), 6, RoundingMode.HALF_UP);
    boolean own = miles == (grid == Grid.MI);
    if (own && steps.stripTrailingZeros().scale() > 0) {
      return OptionalInt.empty();
    }
    int whole = steps.setScale(0, RoundingMode.HALF_UP).intValueExact();
    return whole > 0 ? OptionalInt.of(whole) : OptionalInt.empty();
  }
}
