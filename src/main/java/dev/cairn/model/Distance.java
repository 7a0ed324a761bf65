package dev.cairn.model;

import java.math.BigDecimal;

/** A planned distance: whole steps of the athlete's own grid. */
public record Distance(int steps, Grid grid) {
  public Distance {
    if (steps < 0) {
      throw new IllegalArgumentException("A distance cannot be negative: " + steps + " steps");
    }
  }

  public double km() {
    return grid.km(steps);
  }

  /** Exact length, to be rounded only where it is shown. */
  public long millimetres() {
    return steps * grid.stepMillimetres();
  }

  /** Whole metres, half a one up, as files carry a day's distance. */
  public int metres() {
    return (int) Math.floorDiv(millimetres() + 500, 1000);
  }

  /** Kilometres with at most three decimals, as files carry them. */
  public BigDecimal kmForFiles() {
    BigDecimal km = BigDecimal.valueOf(metres(), 3).stripTrailingZeros();
    return km.scale() < 0 ? km.setScale(0) : km;
  }

  /** In the athlete's own unit: "18.0 km", "11.25 mi". */
  public String text() {
    return grid.text(steps);
  }

  /** The figure alone: one decimal for kilometres, two for miles. */
  public String number() {
    return grid.number(steps);
  }
}
