package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weights as apps export them. They convert to one unit whatever was on the plates: 20 kg becomes
 * 44.09245243697551 lb. A weight that is no quarter of its own unit, but to the thousandth one of
 * the other, is read as that other.
 */
final class Loads {
  private static final int STEPS = 4;
  private static final double CLOSE = 0.001;

  private Loads() {}

  static Mass of(double amount, LoadUnit unit) {
    if (onGrid(amount)) {
      return Mass.of(Math.rint(amount * STEPS) / STEPS, unit);
    }
    double converted = converted(amount, unit);
    return onGrid(converted)
        ? Mass.of(Math.rint(converted * STEPS) / STEPS, other(unit))
        : Mass.of(amount, unit);
  }

  /**
   * The unit that a table without one is in, from the weights that only make sense when they were
   * converted into it; null when they do not tell.
   */
  static @Nullable LoadUnit unit(List<Double> amounts) {
    long pounds = amounts.stream().filter(amount -> cameFrom(amount, LoadUnit.POUND)).count();
    long kilograms = amounts.stream().filter(amount -> cameFrom(amount, LoadUnit.KILOGRAM)).count();
    if (pounds == kilograms) {
      return null;
    }
    return pounds > kilograms ? LoadUnit.POUND : LoadUnit.KILOGRAM;
  }

  /** Whether a weight has the many decimals of a conversion into this unit. */
  private static boolean cameFrom(double amount, LoadUnit unit) {
    double converted = converted(amount, unit);
    return !onGrid(amount)
        && onGrid(converted)
        && Math.abs(amount * 100 - Math.rint(amount * 100)) > CLOSE;
  }

  private static double converted(double amount, LoadUnit unit) {
    return amount * unit.kilograms() / other(unit).kilograms();
  }

  private static boolean onGrid(double amount) {
    return Math.abs(amount - Math.rint(amount * STEPS) / STEPS) < CLOSE;
  }

  private static LoadUnit other(LoadUnit unit) {
    return unit == LoadUnit.POUND ? LoadUnit.KILOGRAM : LoadUnit.POUND;
  }
}
