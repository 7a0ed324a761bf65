package dev.cairn.strength.overload;

import dev.cairn.model.lifting.Mass;

/**
 * Rule and model together.
 *
 * @param load before it is rounded
 * @param share of the model, 0 when it has no say
 * @param words how it came about, or why the model has no say
 * @param limits what kept the rounded load nearer to the rule's, empty when nothing did
 */
public record Blend(Mass load, double share, String words, String limits) {
  public boolean modelCounts() {
    return share > 0;
  }
}
