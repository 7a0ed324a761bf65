package dev.cairn.strength.feature;

/**
 * The values of one lifter, exercise and moment in the order of the catalogue; NaN where nobody
 * told.
 */
public record FeatureVector(double[] values) {
  public double value(Feature feature) {
    return values[feature.position()];
  }

  /** The same with a load to ask about, as a share of the last one. */
  public FeatureVector asking(double overLastLoad) {
    double[] asked = values.clone();
    asked[Catalogue.ABOUT_THE_LOG] = overLastLoad;
    return new FeatureVector(asked);
  }
}
