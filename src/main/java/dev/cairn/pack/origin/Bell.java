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
    String family,
    double first,
    double second,
    double miss,
    double p10,
    double p50,
    double p90) {}
