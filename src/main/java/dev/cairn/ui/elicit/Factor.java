package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.Measure;
import dev.cairn.ui.text.Units;

/** Factors as coaches read them. */
final class Factor {
  private static final Amount AMOUNT = new Amount(Measure.FACTOR, Units.KM_KG);

  private Factor() {}

  /** "× 0.85". */
  static String of(double factor) {
    return AMOUNT.with(factor);
  }
}
