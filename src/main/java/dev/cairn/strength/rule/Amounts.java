package dev.cairn.strength.rule;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as lifters write them. */
public final class Amounts {
  private Amounts() {}

  /** "102.5 kg", two decimals at most. */
  public static String of(Mass mass, LoadUnit unit) {
    return plain(mass.in(unit)) + " " + unit.symbol();
  }

  /** The load as one says it of an exercise: "own weight and 10 kg", "20 kg of help". */
  public static String with(Exercise exercise, Mass load, LoadUnit unit) {
    return switch (exercise.movement()) {
      case BODYWEIGHT -> load.milligrams() == 0 ? "own weight" : "own weight and " + of(load, unit);
      case ASSISTED -> of(load, unit) + " of help";
      case TIMED -> load.milligrams() == 0 ? "own weight" : of(load, unit);
      case BARBELL, DUMBBELL, KETTLEBELL, MACHINE, CABLE -> of(load, unit);
    };
  }

  /** Two decimals at most and no zeros behind. */
  public static String plain(double number) {
    BigDecimal rounded = decimal(number);
    return rounded.toPlainString();
  }

  /** The same as a number for files. */
  public static BigDecimal decimal(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
  }
}
