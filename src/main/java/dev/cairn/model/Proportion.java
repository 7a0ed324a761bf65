package dev.cairn.model;

/** So many of so many, and between which shares that of all such probably lies. */
public record Proportion(int count, int of) {
  private static final double TWO_SIDED_95 = 1.959963984540054;

  public Proportion {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  /** 0 where there are none at all. */
  public double share() {
    return of == 0 ? 0 : (double) count / of;
  }

  /** The lower end by Wilson, 95 %; of none at all, 0. */
  public double low() {
    return of == 0 ? 0 : Math.max(middle() - reach(), 0);
  }

  /** The upper end; of none at all, 1. */
  public double high() {
    return of == 0 ? 1 : Math.min(middle() + reach(), 1);
  }

  private double middle() {
    double square = TWO_SIDED_95 * TWO_SIDED_95;
    return (share() + square / (2 * of)) / (1 + square / of);
  }

  private double reach() {
    double square = TWO_SIDED_95 * TWO_SIDED_95;
    double inside = share() * (1 - share()) / of + square / (4.0 * of * of);
    return TWO_SIDED_95 * StrictMath.sqrt(inside) / (1 + square / of);
  }
}
