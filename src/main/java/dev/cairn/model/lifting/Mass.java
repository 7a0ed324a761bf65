package dev.cairn.model.lifting;

/**
 * A weight in whole milligrams: fine enough that hundredths of a kilogram and of a pound come back
 * as they were told.
 */
public record Mass(long milligrams) implements Comparable<Mass> {
  public static final Mass NONE = new Mass(0);

  private static final double MILLIGRAMS = 1e6;

  public static Mass of(double amount, LoadUnit unit) {
    return new Mass(Math.round(amount * unit.kilograms() * MILLIGRAMS));
  }

  public static Mass ofKilograms(double kilograms) {
    return of(kilograms, LoadUnit.KILOGRAM);
  }

  public double in(LoadUnit unit) {
    return milligrams / MILLIGRAMS / unit.kilograms();
  }

  public double kilograms() {
    return in(LoadUnit.KILOGRAM);
  }

  public Mass plus(Mass other) {
    return new Mass(Math.addExact(milligrams, other.milligrams));
  }

  public Mass minus(Mass other) {
    return new Mass(Math.subtractExact(milligrams, other.milligrams));
  }

  public Mass times(double factor) {
    return new Mass(Math.round(milligrams * factor));
  }

  @Override
  public int compareTo(Mass other) {
    return Long.compare(milligrams, other.milligrams);
  }
}
