package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.Measure;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Values of a measure as coaches read and type them. */
record Amount(Measure measure, Units units) {
  private static final Words WORDS = Words.of(Amount.class);
  private static final int TYPED_DIGITS = 3;

  private double scale() {
    return measure == Measure.KILOMETRES ? new Figures(units).kilometres() : 1;
  }

  /** As it is typed: no needless zeros. */
  String typed(double value) {
    return plain(value / scale(), TYPED_DIGITS, true);
  }

  /** For a column: as many decimals as the measure needs. */
  String bare(double value) {
    return plain(value / scale(), digits(), false);
  }

  /** "8.2 %", "× 0.85", "75 km". */
  String with(double value) {
    return measure == Measure.FACTOR
        ? WORDS.text("amount.factor", bare(value))
        : unit().isEmpty() ? bare(value) : WORDS.text("amount.unit", bare(value), unit());
  }

  /** "10 %", "× 0.85": a value that somebody chose, without needless zeros. */
  String exact(double value) {
    return measure == Measure.FACTOR
        ? WORDS.text("amount.factor", typed(value))
        : unit().isEmpty() ? typed(value) : WORDS.text("amount.unit", typed(value), unit());
  }

  /** The same as short as it can be, for an axis. */
  String tick(double value) {
    String figure = plain(value / scale(), TYPED_DIGITS, true);
    return measure == Measure.PERCENT ? WORDS.text("amount.unit", figure, unit()) : figure;
  }

  String unit() {
    return measure == Measure.KILOMETRES
        ? units.distance()
        : WORDS.text("measure." + measure.word());
  }

  /** What was typed, with either mark for decimals; empty where it is no number. */
  OptionalDouble read(String typed) {
    try {
      double value = new BigDecimal(Language.plain(typed.strip())).doubleValue();
      return Double.isFinite(value)
          ? OptionalDouble.of(round(value * scale()))
          : OptionalDouble.empty();
    } catch (NumberFormatException noNumber) {
      return OptionalDouble.empty();
    }
  }

  private static double round(double value) {
    return BigDecimal.valueOf(value).setScale(TYPED_DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }

  private int digits() {
    return switch (measure) {
      case FACTOR -> 2;
      case PERCENT, KILOMETRES, MINUTES, DAYS, WEEKS, MONTHS, YEARS, COUNT -> 1;
    };
  }

  private static String plain(double value, int digits, boolean bare) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    if (rounded.signum() == 0 && bare) {
      return "0";
    }
    return Language.now()
        .figure(bare ? rounded.stripTrailingZeros().toPlainString() : rounded.toPlainString());
  }
}
