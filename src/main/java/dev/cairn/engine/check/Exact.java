package dev.cairn.engine.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths in whole millimetres; one of them absorbs the binary fractions of kilometres. */
final class Exact {
  private Exact() {}

  /** Input kilometres have at most three decimals, so this is exact. */
  static long mm(double km) {
    return Math.round(km * 1e6);
  }

  static boolean atMost(long length, double percent, long of) {
    return (length - 1) * 100_000 <= thousandths(percent) * of;
  }

  static boolean atLeast(long length, double percent, long of) {
    return (length + 1) * 100_000 >= thousandths(percent) * of;
  }

  /** So many percent of a length, rounded down. */
  static long share(double percent, long of) {
    return thousandths(percent) * of / 100_000;
  }

  static String km(long mm) {
    BigDecimal km = BigDecimal.valueOf(mm, 6).setScale(3, RoundingMode.HALF_UP);
    return km.stripTrailingZeros().toPlainString() + " km";
  }

  private static long thousandths(double percent) {
    return Math.round(percent * 1000);
  }
}
