package dev.cairn.elicit.fit;

/**
 * A coach's answer to "how much": the value thought best, and a range that holds the truth with a
 * sureness.
 *
 * @param sureness in per cent: of a hundred such answers so many hold the truth
 */
public record Range(double lowest, double best, double highest, int sureness) {
  /** What every answer is brought to before answers are put beside each other. */
  public static final int COMMON_SURENESS = 80;

  public static final int LEAST_SURENESS = 50;
  public static final int MOST_SURENESS = 99;

  public Range {
    if (!(lowest < best && best < highest)) {
      throw new IllegalArgumentException(
          "A range of " + lowest + ", " + best + ", " + highest + " does not rise");
    }
    if (sureness < LEAST_SURENESS || sureness > MOST_SURENESS) {
      throw new IllegalArgumentException("A sureness of " + sureness + " %");
    }
  }

  /**
   * The same answer as if the coach had been 80 % sure: both sides are stretched or drawn in by
   * what is missing or too much, as in the IDEA protocol (Hemming and others, 2018).
   */
  public Quantiles common(Limits limits) {
    double stretch = (double) COMMON_SURENESS / sureness;
    return new Quantiles(
        limits.clamp(best - (best - lowest) * stretch),
        best,
        limits.clamp(best + (highest - best) * stretch));
  }
}
