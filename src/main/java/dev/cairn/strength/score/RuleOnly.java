package dev.cairn.strength.score;

import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.feature.FeatureVector;

/** No model at all. */
public final class RuleOnly implements Scorer {
  @Override
  public Scored score(FeatureVector features, Mass last) {
    return new Scored.Silent(
        Scored.Cause.MISSING, "There is no model here, so the rule answers alone.");
  }
}
