package dev.cairn.json;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as ECMAScript writes them, which is what RFC 8785 asks for. */
final class JsonNumber {
  private JsonNumber() {}

  static String text(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("JSON has no number " + number);
    }
    if (number == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(number));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (number < 0 ? "-" : "") + laidOut(digits, point);
  }

  /** Java gives the shortest digits too, save that it never gives fewer than two. */
  private static BigDecimal shortest(double number) {
    BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    BigDecimal one = digits.round(new MathContext(1));
    return one.doubleValue() == number ? one.stripTrailingZeros() : digits;
  }

  /** {@code point} says before which digit the decimal point stands. */
  private static String laidOut(String digits, int point) {
    if (point > 21 || point <= -6) {
      int exponent = point - 1;
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      return digits.charAt(0) + fraction + "e" + (exponent > 0 ? "+" : "") + exponent;
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length())
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
