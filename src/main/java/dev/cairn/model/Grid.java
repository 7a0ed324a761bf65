package dev.cairn.model;

/** The steps in which an athlete's distances are planned: half kilometres or quarter miles. */
public enum Grid {
  KM("km", 500_000, 1_000_000, "0", "5"),
  MI("mi", 402_336, 1_609_344, "00", "25", "50", "75");

  /** Up to here texts are kept ready: a week of 500 km, one of 250 miles. */
  private static final int READY = 1000;

  private final String unit;
  private final long stepMillimetres;
  private final int stepsPerUnit;
  private final long unitMillimetres;
  private final String[] parts;
  private final String[] ready = new String[READY];

  Grid(String unit, long stepMillimetres, long unitMillimetres, String... parts) {
    this.unit = unit;
    this.stepMillimetres = stepMillimetres;
    this.stepsPerUnit = parts.length;
    this.unitMillimetres = unitMillimetres;
    this.parts = parts;
    for (int steps = 0; steps < ready.length; steps++) {
      ready[steps] = written(steps);
    }
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

  /** "18.0 km", "11.25 mi". */
  String text(int steps) {
    return steps < ready.length ? ready[steps] : written(steps);
  }

  /** One decimal for kilometres, two for miles. */
  String number(int steps) {
    return steps / stepsPerUnit + "." + parts[steps % stepsPerUnit];
  }

  private String written(int steps) {
    return number(steps) + " " + unit;
  }

  public Distance distance(int steps) {
    return new Distance(steps, this);
  }
}
