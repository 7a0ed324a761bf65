package dev.cairn.onnx.train;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Grows one tree against the pulls of one round, and answers for the rows it was grown on. */
final class TreeGrower {
  private final Examples examples;
  private final Bins bins;
  private final Loss loss;
  private final TreeSettings settings;
  private final double[] predicted;
  private final double[] pulls;
  private final int[] rows;
  private final int[] spare;

  private final int[] feature;
  private final float[] threshold;
  private final boolean[] missingLeft;
  private final int[] left;
  private final int[] right;
  private final float[] value;
  private int nodes;

  /**
   * @param predicted what is said of every row so far; each tree adds its answers
   */
  TreeGrower(Examples examples, Bins bins, Loss loss, TreeSettings settings, double[] predicted) {
    this.examples = examples;
    this.bins = bins;
    this.loss = loss;
    this.settings = settings;
    this.predicted = predicted;
    this.pulls = new double[examples.rows()];
    this.rows = new int[examples.rows()];
    this.spare = new int[examples.rows()];
    int room = (2 << settings.depth()) - 1;
    this.feature = new int[room];
    this.threshold = new float[room];
    this.missingLeft = new boolean[room];
    this.left = new int[room];
    this.right = new int[room];
    this.value = new float[room];
  }

  Tree grow() {
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
      pulls[row] =
          -examples.weight()[row]
              * loss.slope(predicted[row], examples.from()[row], examples.to()[row]);
    }
    nodes = 0;
    node(0, rows.length, settings.depth(), null);
    return new Tree(
        Arrays.copyOf(feature, nodes),
        Arrays.copyOf(threshold, nodes),
        Arrays.copyOf(missingLeft, nodes),
        Arrays.copyOf(left, nodes),
        Arrays.copyOf(right, nodes),
        Arrays.copyOf(value, nodes));
  }

  /** The number of the node that the rows between the two ends come to. */
  private int node(int from, int to, int depth, @Nullable Histogram known) {
    int here = nodes++;
    Histogram seen = depth == 0 ? null : known == null ? histogram(from, to) : known;
    Split split = seen == null ? null : Split.best(seen, bins, examples.width(), settings);
    if (seen == null || split == null) {
      leaf(here, from, to);
    } else {
      ask(here, from, to, depth, split, seen);
    }
    return here;
  }

  private void ask(int here, int from, int to, int depth, Split split, Histogram seen) {
    int middle = part(from, to, split);
    boolean leftSmaller = middle - from <= to - middle;
    Histogram small = null;
    Histogram large = null;
    if (depth > 1) {
      small = leftSmaller ? histogram(from, middle) : histogram(middle, to);
      large = seen.without(small);
    }
    feature[here] = split.feature();
    threshold[here] = bins.edge(split.feature(), split.bin());
    missingLeft[here] = split.missingLeft();
    value[here] = 0;
    left[here] = node(from, middle, depth - 1, leftSmaller ? small : large);
    right[here] = node(middle, to, depth - 1, leftSmaller ? large : small);
  }

  private Histogram histogram(int from, int to) {
    return Histogram.of(bins, examples.width(), rows, from, to, pulls, examples.weight());
  }

  /** Rows that go left stand before the place that is answered, in the order they had. */
  private int part(int from, int to, Split split) {
    byte[] column = bins.column(split.feature());
    int lefts = from;
    int rights = 0;
    for (int i = from; i < to; i++) {
      int bin = column[rows[i]] & 0xFF;
      if (bin == Bins.MISSING ? split.missingLeft() : bin <= split.bin()) {
        rows[lefts++] = rows[i];
      } else {
        spare[rights++] = rows[i];
      }
    }
    System.arraycopy(spare, 0, rows, lefts, rights);
    return lefts;
  }

  private void leaf(int here, int from, int to) {
    feature[here] = -1;
    threshold[here] = 0;
    missingLeft[here] = false;
    left[here] = 0;
    right[here] = 0;
    float answer = (float) (settings.rate() * step(from, to));
    value[here] = answer;
    for (int i = from; i < to; i++) {
      predicted[rows[i]] += answer;
    }
  }

  /** How far all rows of a leaf should move. */
  private double step(int from, int to) {
    return switch (loss) {
      case Loss.Squared _ -> {
        double pull = 0;
        double weight = settings.caution();
        for (int i = from; i < to; i++) {
          pull += pulls[rows[i]];
          weight += examples.weight()[rows[i]];
        }
        yield pull / weight;
      }
      case Loss.Pinball pinball -> {
        Quantile quantile = new Quantile(pinball, to - from);
        for (int i = from; i < to; i++) {
          int row = rows[i];
          quantile.add(
              examples.from()[row] - predicted[row],
              examples.to()[row] - predicted[row],
              examples.weight()[row]);
        }
        yield quantile.value();
      }
    };
  }
}
