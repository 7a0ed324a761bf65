package dev.cairn.writing.guard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as a draft says it.
 *
 * @param unit "km", "mi", "m", "s" (all times), "/km", "/mi", "%", "clock" (a race time), "" (a
 *     bare number), "?" (nothing a plan has)
 * @param high the other end of a range
 */
record Quantity(Reading.Span span, BigDecimal low, @Nullable BigDecimal high, String unit) {
  static final String UNKNOWN = "?";
  static final String CLOCK = "clock";
  static final String SECONDS = "s";

  static Quantity unknown(Reading.Span span) {
    return new Quantity(span, BigDecimal.ZERO, null, UNKNOWN);
  }
}
