package dev.cairn.onnx.train;

import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Gradient boosting (Friedman 2001) on histograms: every tree corrects what those before it left,
 * until lifters who are held out gain nothing more.
 */
public final class GradientTrees {
  private final TreeSettings settings;
  private final Cancel cancel;

  public GradientTrees(TreeSettings settings, Cancel cancel) {
    this.settings = settings;
    this.cancel = cancel;
  }

  /**
   * @param held of other lifters than those that are learned from
   */
  public Forest fit(Examples learned, Examples held, Loss loss) {
    float base = base(learned, loss);
    double[] predicted = new double[learned.rows()];
    Arrays.fill(predicted, base);
    TreeGrower grower = new TreeGrower(learned, Bins.of(learned), loss, settings, predicted);
    double[] heldOut = new double[held.rows()];
    Arrays.fill(heldOut, base);
    List<Tree> trees = new ArrayList<>();
    double best = cost(held, heldOut, loss);
    int kept = 0;
    while (trees.size() < settings.trees() && trees.size() - kept < settings.patience()) {
      if (cancel.asked()) {
        throw new CancellationException();
      }
      Tree tree = grower.grow();
      trees.add(tree);
      for (int row = 0; row < heldOut.length; row++) {
        heldOut[row] += tree.answer(held.features(), row * held.width());
      }
      double now = cost(held, heldOut, loss);
      if (now < best) {
        best = now;
        kept = trees.size();
      }
    }
    return new Forest(learned.width(), base, trees.subList(0, kept));
  }

  /** What is predicted before any question is asked. */
  private static float base(Examples learned, Loss loss) {
    return switch (loss) {
      case Loss.Squared _ -> mean(learned);
      case Loss.Pinball pinball -> {
        Quantile quantile = new Quantile(pinball, learned.rows());
        for (int row = 0; row < learned.rows(); row++) {
          quantile.add(learned.from()[row], learned.to()[row], learned.weight()[row]);
        }
        yield (float) quantile.value();
      }
    };
  }

  /** Of outcomes seen themselves; the trees take in the others. */
  private static float mean(Examples learned) {
    double sum = 0;
    double weight = 0;
    for (int row = 0; row < learned.rows(); row++) {
      if (learned.from()[row] == learned.to()[row]) {
        sum += learned.weight()[row] * learned.to()[row];
        weight += learned.weight()[row];
      }
    }
    return weight == 0 ? 0 : (float) (sum / weight);
  }

  static double cost(Examples examples, double[] predicted, Loss loss) {
    double sum = 0;
    for (int row = 0; row < predicted.length; row++) {
      sum +=
          examples.weight()[row]
              * loss.cost(predicted[row], examples.from()[row], examples.to()[row]);
    }
    return sum;
  }
}
