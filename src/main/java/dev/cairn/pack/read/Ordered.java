package dev.cairn.pack.read;

import dev.cairn.pack.PackRefused;
import java.math.BigDecimal;

/** Numbers that must not fall from one field to the next. */
final class Ordered {
  private Ordered() {}

  static void check(Entry object, String... fields) throws PackRefused {
    for (int i = 1; i < fields.length; i++) {
      double before = object.number(fields[i - 1]);
      double after = object.number(fields[i]);
      if (before > after) {
        throw object
            .field(fields[i])
            .refuse(
                ("\"" + fields[i] + "\" is " + text(after) + ", which is less than ")
                    + ("\"" + fields[i - 1] + "\" " + text(before)),
                "the two numbers are swapped");
      }
    }
  }

  static String text(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
