package dev.cairn.onnx.train;

import org.jspecify.annotations.Nullable;

/**
 * The best question to ask the rows of a node.
 *
 * @param bin the last one that goes left
 */
record Split(int feature, int bin, boolean missingLeft, double gain) {
  /** Gains below this are noise of rounding. */
  private static final double LEAST_GAIN = 1e-9;

  /** Of equally good questions the first; null when none is worth asking. */
  static @Nullable Split best(Histogram seen, Bins bins, int features, TreeSettings settings) {
    Split best = null;
    for (int feature = 0; feature < features; feature++) {
      Split here = best(seen, feature, bins.edges(feature), settings);
      if (here != null && (best == null || here.gain > best.gain)) {
        best = here;
      }
    }
    return best;
  }

  private static @Nullable Split best(
      Histogram seen, int feature, int edges, TreeSettings settings) {
    double pull = 0;
    double weight = 0;
    for (int bin = 0; bin <= edges; bin++) {
      pull += seen.pull(feature, bin);
      weight += seen.weight(feature, bin);
    }
    double missingPull = seen.pull(feature, Bins.MISSING);
    double missingWeight = seen.weight(feature, Bins.MISSING);
    Sides sides = new Sides(pull + missingPull, weight + missingWeight, settings);
    Split best = null;
    double leftPull = 0;
    double leftWeight = 0;
    for (int bin = 0; bin < edges; bin++) {
      leftPull += seen.pull(feature, bin);
      leftWeight += seen.weight(feature, bin);
      double apart = sides.gain(leftPull, leftWeight);
      double together = sides.gain(leftPull + missingPull, leftWeight + missingWeight);
      double gain = Math.max(apart, together);
      if (gain > (best == null ? LEAST_GAIN : best.gain)) {
        best = new Split(feature, bin, together > apart, gain);
      }
    }
    return best;
  }

  /** All rows of a node, to be parted in two. */
  private record Sides(double pull, double weight, TreeSettings settings) {
    double gain(double leftPull, double leftWeight) {
      double rightWeight = weight - leftWeight;
      if (leftWeight < settings.leastWeight() || rightWeight < settings.leastWeight()) {
        return 0;
      }
      return worth(leftPull, leftWeight)
          + worth(pull - leftPull, rightWeight)
          - worth(pull, weight);
    }

    private double worth(double sidePull, double sideWeight) {
      return sidePull * sidePull / (sideWeight + settings.caution());
    }
  }
}
