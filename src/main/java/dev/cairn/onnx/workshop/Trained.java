package dev.cairn.onnx.workshop;

import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.ModelRef;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scorer;
import java.util.List;

/** A model fresh from training as the engine asks it, before it lies in any file. */
final class Trained implements Scorer {
  private final NextLoad model;
  private final ModelRef name;

  /**
   * @param weight its share in the blend that is measured
   */
  Trained(NextLoad model, String version, double weight) {
    this.model = model;
    this.name = new ModelRef(Recipe.LOADS, version, "", Mass.NONE, Mass.NONE, weight);
  }

  @Override
  public Scored score(FeatureVector features, Mass last) {
    float[] row = new float[model.middle().width()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) features.values()[i];
    }
    float[] answer = model.answer(row, 0);
    return new Predicted(
        name,
        last.times(answer[1]),
        last.times(answer[0]),
        last.times(answer[2]),
        NextLoad.COVERAGE,
        Double.NaN,
        List.of());
  }
}
