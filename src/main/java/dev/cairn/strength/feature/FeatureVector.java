package dev.cairn.strength.feature;

/**
 * The values of one lifter, exercise and moment in the order of the catalogue; NaN where nobody
 * told.
 */
public record FeatureVector(double[] values) {
  public double value(Feature feature) {
    return values[feature.position()];
  }
}
