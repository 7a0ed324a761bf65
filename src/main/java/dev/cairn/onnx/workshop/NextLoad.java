package dev.cairn.onnx.workshop;

import dev.cairn.onnx.train.Conformal;
import dev.cairn.onnx.train.Examples;
import dev.cairn.onnx.train.Forest;
import dev.cairn.onnx.train.GradientTrees;
import dev.cairn.onnx.train.Loss;
import dev.cairn.onnx.train.Parts;
import dev.cairn.onnx.train.Parts.Part;
import dev.cairn.onnx.train.TreeSettings;
import dev.cairn.work.Cancel;

/** The model of the next load: its middle, and where four of five loads of unseen lifters lie. */
record NextLoad(Forest low, Forest middle, Forest high) {
  static final double COVERAGE = 0.8;

  /** The middle is the median: it errs least in kilograms, and errors are told so. */
  private static final Loss MIDDLE = new Loss.Pinball(0.5);

  /** Learns from all lifters but a fifth. */
  static NextLoad train(Examples all, Parts parts, Told told, Cancel cancel) {
    Forest middle = middle(all, parts, 0, cancel);
    told.step("Grew " + middle.trees().size() + " trees for the next load.");
    Forest low = grow(all, parts, 0, new Loss.Pinball((1 - COVERAGE) / 2), cancel);
    Forest high = grow(all, parts, 0, new Loss.Pinball((1 + COVERAGE) / 2), cancel);
    told.step("Grew " + (low.trees().size() + high.trees().size()) + " trees for its interval.");
    double by = Conformal.widening(parts.take(all, Part.WIDTH, 0), low, high, COVERAGE);
    return new NextLoad(low.moved(-by), middle, high.moved(by));
  }

  /** The middle alone, for the fold that is tested. */
  static Forest middle(Examples all, Parts parts, int fold, Cancel cancel) {
    return grow(all, parts, fold, MIDDLE, cancel);
  }

  private static Forest grow(Examples all, Parts parts, int fold, Loss loss, Cancel cancel) {
    return new GradientTrees(TreeSettings.USUAL, cancel)
        .fit(parts.take(all, Part.LEARN, fold), parts.take(all, Part.STOP, fold), loss);
  }

  /** Low, middle and high, as the file answers. */
  float[] answer(float[] features, int start) {
    float centre = middle.answer(features, start);
    return new float[] {
      Math.min(low.answer(features, start), centre),
      centre,
      Math.max(centre, high.answer(features, start))
    };
  }
}
