package dev.cairn.strength.score;

import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.feature.FeatureVector;

/** A second opinion on the next load; the engine knows nothing more of models. */
public interface Scorer {
  /**
   * @param last the load of the top set last time, which predictions start from
   */
  Scored score(FeatureVector features, Mass last);
}
