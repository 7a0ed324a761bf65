package dev.cairn.engine.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Plain figures with a point and fixed decimals, the same in every locale. */
final class Decimal {

  private Decimal() {}

  /** Rounds half up on the shortest decimal form of the value, never with an exponent. */
  static String text(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** As {@link #text}, without zeros at the end: 88 stays 88, 97.50 becomes 97.5. */
  static String shortest(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
