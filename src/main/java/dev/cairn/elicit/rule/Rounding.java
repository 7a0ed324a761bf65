package dev.cairn.elicit.rule;

import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.pack.meeting.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Brings what was pooled to the steps of a rule: never less careful than the coaches were. */
final class Rounding {
  private Rounding() {}

  /**
   * The numbers of a rule.
   *
   * @param number what was agreed on
   * @param from where the band begins
   * @param to where it ends
   */
  static Numbers numbers(Target target, double number, double from, double to) {
    boolean higher = target.careful() == SafeSide.HIGHER;
    double value = step(number, target.step(), higher ? RoundingMode.CEILING : RoundingMode.FLOOR);
    double low = step(Math.min(from, value), target.step(), RoundingMode.FLOOR);
    double high = step(Math.max(to, value), target.step(), RoundingMode.CEILING);
    if (target.operation() == Operation.MULTIPLY) {
      low = Math.max(low, target.step());
      high = Math.min(high, 1);
      value = Math.clamp(value, low, high);
    } else {
      low = Math.max(low, 0);
      value = Math.max(value, low);
    }
    return new Numbers(value, low, high, higher ? high : low);
  }

  /** A number that is a step already, but for the noise of binary fractions, stays. */
  static double step(double number, double step, RoundingMode mode) {
    BigDecimal width = BigDecimal.valueOf(step);
    return BigDecimal.valueOf(number)
        .setScale(9, RoundingMode.HALF_EVEN)
        .divide(width, 0, mode)
        .multiply(width)
        .doubleValue();
  }
}
