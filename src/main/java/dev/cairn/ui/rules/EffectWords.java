package dev.cairn.ui.rules;

import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a modifier changes, and its values, as coaches read them. */
final class EffectWords {
  private static final Words WORDS = Words.of(EffectWords.class);
  private static final int DIGITS = 3;

  private EffectWords() {}

  static String quantity(Quantity quantity) {
    return WORDS.text("quantity." + quantity.word());
  }

  /** "×", "≤" or "≥": the word for it is its spoken name. */
  static String sign(Operation operation) {
    return WORDS.text("sign." + word(operation));
  }

  static String spoken(Operation operation) {
    return WORDS.text("sign." + word(operation) + ".spoken");
  }

  /** How several modifiers on the same quantity meet. */
  static String combine(Operation operation) {
    return WORDS.text("combine." + word(operation));
  }

  private static String word(Operation operation) {
    return operation.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** "0.9", "8", without needless zeros. */
  static String value(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    String plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return Language.now().figure(plain);
  }

  /** "8 %", "3 weeks": the value with its unit. */
  static String withUnit(Quantity quantity, double value) {
    String unit = unit(quantity);
    return unit.isEmpty() ? value(value) : WORDS.text("value", value(value), unit);
  }

  static String unit(Quantity quantity) {
    return switch (quantity) {
      case WEEKLY_INCREASE, CUTBACK_DEPTH -> WORDS.text("unit.percent");
      case CUTBACK_EVERY -> WORDS.text("unit.weeks");
      case EASY_DAYS_BETWEEN_HARD -> WORDS.text("unit.days");
      case PEAK,
          LONG_RUN,
          HARD_MINUTES,
          QUALITY_SESSIONS,
          FIRST_QUALITY_WEEK,
          FIRST_STEADY_WEEK,
          HILLS,
          INTERVALS ->
          "";
    };
  }

  /** By how much an arrow key moves a value. */
  static double step(Quantity quantity) {
    return switch (quantity) {
      case PEAK, LONG_RUN, HARD_MINUTES -> 0.01;
      case WEEKLY_INCREASE, CUTBACK_DEPTH -> 0.5;
      case EASY_DAYS_BETWEEN_HARD,
          CUTBACK_EVERY,
          QUALITY_SESSIONS,
          FIRST_QUALITY_WEEK,
          FIRST_STEADY_WEEK,
          HILLS,
          INTERVALS ->
          1;
    };
  }

  static String brief(Quantity quantity, Operation operation, double value) {
    return WORDS.text("brief", quantity(quantity), sign(operation), withUnit(quantity, value));
  }
}
