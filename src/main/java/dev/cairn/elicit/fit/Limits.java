package dev.cairn.elicit.fit;

/** Between which values a quantity can lie at all, whatever anybody answers. */
public record Limits(double least, double most) {
  public static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public Limits {
    if (!(least < most)) {
      throw new IllegalArgumentException("Limits from " + least + " to " + most);
    }
  }

  boolean bounded() {
    return Double.isFinite(least) && Double.isFinite(most);
  }

  /** The value, or the limit beyond which it lies. */
  public double clamp(double value) {
    return Math.clamp(value, least, most);
  }
}
