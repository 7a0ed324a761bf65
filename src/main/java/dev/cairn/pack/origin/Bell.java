package dev.cairn.pack.origin;

/**
 * What one coach holds likely, as a curve.
 *
 * @param family normal, log_normal, gamma or scaled_beta
 * @param first mean, mean of the logarithm, or shape
 * @param second standard deviation, that of the logarithm, scale, or the other shape
 * @param miss how far the curve is from the answer
 * @param p10 a tenth of what the coach holds likely lies below it
 */
public record Bell(
    String family, double first, double second, double miss, double p10, double p50, double p90) {
  /** As a coach reads it. */
  public String spoken() {
    return switch (family) {
      case "normal" -> "normal curve";
      case "log_normal" -> "log-normal curve";
      case "gamma" -> "gamma curve";
      case "scaled_beta" -> "beta curve between the least and the most that can be";
      default -> throw new IllegalStateException("There is no curve " + family);
    };
  }

  /** What the first parameter is called. */
  public String firstName() {
    return switch (family) {
      case "normal" -> "mean";
      case "log_normal" -> "mean of the logarithm";
      case "scaled_beta" -> "first shape";
      default -> "shape";
    };
  }

  /** What the second parameter is called. */
  public String secondName() {
    return switch (family) {
      case "normal" -> "standard deviation";
      case "log_normal" -> "standard deviation of the logarithm";
      case "scaled_beta" -> "second shape";
      default -> "scale";
    };
  }
}
