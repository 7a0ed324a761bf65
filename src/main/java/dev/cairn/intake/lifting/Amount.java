package dev.cairn.intake.lifting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in tables, with a point or a comma before the decimals. */
final class Amount {
  private static final Pattern FORM =
      Pattern.compile("[+-]?[0-9]{1,9}([.,][0-9]{0,20})?(E-?[0-9]{1,2})?");

  /** "1,000" is one to some and a thousand to others. */
  private static final Pattern TWO_MEANINGS = Pattern.compile("[+-]?[1-9][0-9]{0,2},[0-9]{3}");

  private Amount() {}

  /** The number, or null when it is none, or might be two. */
  static @Nullable Double of(String text) {
    boolean number = FORM.matcher(text).matches() && !TWO_MEANINGS.matcher(text).matches();
    return number ? Double.valueOf(text.replace(',', '.')) : null;
  }

  /** A whole number, also as "12.0", inside a range. */
  static @Nullable Integer whole(String text, int from, int to) {
    Double number = of(text);
    return number != null && number == Math.rint(number) && number >= from && number <= to
        ? Integer.valueOf(number.intValue())
        : null;
  }
}
