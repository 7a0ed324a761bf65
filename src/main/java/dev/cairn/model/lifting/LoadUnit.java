package dev.cairn.model.lifting;

/** What a lifter counts plates in. */
public enum LoadUnit {
  KILOGRAM("kg", 1.0),
  POUND("lb", 0.45359237);

  private final String symbol;
  private final double kilograms;

  LoadUnit(String symbol, double kilograms) {
    this.symbol = symbol;
    this.kilograms = kilograms;
  }

  public String symbol() {
    return symbol;
  }

  /** Kilograms of one, by definition. */
  public double kilograms() {
    return kilograms;
  }
}
