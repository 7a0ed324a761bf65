package dev.cairn.model;

/** The steps in which an athlete's distances are planned: half kilometres or quarter miles. */
public enum Grid {
  KM("km", 500_000, 2, 1_000_000),
  MI("mi", 402_336, 4, 1_609_344);

  private final String unit;
  private final long stepMillimetres;
  private final int stepsPerUnit;
  private final long unitMillimetres;

  Grid(String unit, long stepMillimetres, int stepsPerUnit, long unitMillimetres) {
    this.unit = unit;
    this.stepMillimetres = stepMillimetres;
    this.stepsPerUnit = stepsPerUnit;
    this.unitMillimetres = unitMillimetres;
  }

  public String unit() {
    return unit;
  }

  public long stepMillimetres() {
    return stepMillimetres;
  }

  public int stepsPerUnit() {
    return stepsPerUnit;
  }

  public long unitMillimetres() {
    return unitMillimetres;
  }

  public double stepKm() {
    return stepMillimetres / 1e6;
  }

  /** Whole steps that fit into so many kilometres. A hair of slack absorbs binary fractions. */
  public int floor(double km) {
    return (int) Math.floor(km * 1e6 / stepMillimetres + 1e-6);
  }

  /** Fewest whole steps that hold so many kilometres. */
  public int ceil(double km) {
    return (int) Math.ceil(km * 1e6 / stepMillimetres - 1e-6);
  }

  /** Nearest whole steps, halves up. */
  public int round(double km) {
    return (int) Math.floor(km * 1e6 / stepMillimetres + 0.5 + 1e-6);
  }

  public double km(int steps) {
    return steps * stepMillimetres / 1e6;
  }

  public Distance distance(int steps) {
    return new Distance(steps, this);
  }
}
