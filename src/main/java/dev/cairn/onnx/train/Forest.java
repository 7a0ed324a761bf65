package dev.cairn.onnx.train;

import java.util.List;

/**
 * Trees whose answers add up. Sums are floats, in the order of the trees, as a runtime makes them.
 *
 * @param base what is added to them
 */
public record Forest(int width, float base, List<Tree> trees) {
  public Forest {
    trees = List.copyOf(trees);
  }

  /** The same trees, with all answers moved. */
  public Forest moved(double by) {
    return new Forest(width, (float) (base + by), trees);
  }

  public float answer(float[] features, int start) {
    for (int i = start; i < start + width; i++) {
      Finite.check(features[i]);
    }
    float sum = 0;
    for (Tree tree : trees) {
      sum += tree.answer(features, start);
    }
    return sum + base;
  }

  public float[] answers(Examples examples) {
    float[] answers = new float[examples.rows()];
    for (int row = 0; row < answers.length; row++) {
      answers[row] = answer(examples.features(), row * examples.width());
    }
    return answers;
  }
}
