package dev.cairn.elicit.fit;

/** Below which values the truth lies in one, five and nine of ten cases. */
public record Quantiles(double p10, double p50, double p90) {
  static final double LOW = 0.1;
  static final double MIDDLE = 0.5;
  static final double HIGH = 0.9;
}
