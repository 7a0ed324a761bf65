package dev.cairn.strength.feature;

import java.util.function.ToDoubleFunction;

/** A feature beside the way it is measured, so that the two cannot part. */
record Measure(
    String name,
    String words,
    String unit,
    String window,
    double from,
    double to,
    ToDoubleFunction<Scene> value) {

  Feature at(int position, Feature.Group group) {
    return new Feature(position, name, words, unit, group, window, from, to);
  }

  static double yesNo(boolean yes) {
    return yes ? 1 : 0;
  }
}
