package dev.cairn.onnx.train;

import java.util.Arrays;

/** Every value of a table as the number of the bin it falls in, feature by feature. */
final class Bins {
  /** Bins of told values; one more holds those nobody told. */
  static final int MOST = 255;

  static final int MISSING = MOST;

  private final float[][] edges;
  private final byte[][] bins;

  private Bins(float[][] edges, byte[][] bins) {
    this.edges = edges;
    this.bins = bins;
  }

  static Bins of(Examples examples) {
    float[][] edges = new float[examples.width()][];
    byte[][] bins = new byte[examples.width()][];
    for (int feature = 0; feature < edges.length; feature++) {
      float[] column = column(examples, feature);
      edges[feature] = edges(column);
      bins[feature] = sort(column, edges[feature]);
    }
    return new Bins(edges, bins);
  }

  /** The largest value of all bins but the last; between them lie the thresholds. */
  float edge(int feature, int bin) {
    return edges[feature][bin];
  }

  int edges(int feature) {
    return edges[feature].length;
  }

  byte[] column(int feature) {
    return bins[feature];
  }

  private static float[] column(Examples examples, int feature) {
    float[] column = new float[examples.rows()];
    for (int row = 0; row < column.length; row++) {
      // adding zero makes of minus zero the zero it equals
      column[row] = examples.features()[row * examples.width() + feature] + 0f;
    }
    return column;
  }

  /** Where a tree may cut: between all values, or, of too many, so that bins hold equally many. */
  private static float[] edges(float[] column) {
    float[] sorted = column.clone();
    Arrays.sort(sorted);
    int told = sorted.length;
    while (told > 0 && Float.isNaN(sorted[told - 1])) {
      told--;
    }
    int distinct = 0;
    for (int i = 1; i < told; i++) {
      distinct += sorted[i] > sorted[i - 1] ? 1 : 0;
    }
    double full = distinct < MOST ? 1 : (double) told / MOST;
    float[] edges = new float[Math.min(distinct, MOST - 1)];
    int count = 0;
    double wanted = full;
    for (int i = 1; i < told && count < edges.length; i++) {
      if (sorted[i] > sorted[i - 1] && i >= wanted) {
        edges[count++] = down(((double) sorted[i - 1] + sorted[i]) / 2);
        wanted = distinct < MOST ? 0 : i + full;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  /** The largest float not above a threshold, so that floats fall on the same side of both. */
  static float down(double threshold) {
    float near = (float) threshold;
    return near > threshold ? Math.nextDown(near) : near;
  }

  private static byte[] sort(float[] column, float[] edges) {
    byte[] bins = new byte[column.length];
    for (int row = 0; row < bins.length; row++) {
      int found = Arrays.binarySearch(edges, column[row]);
      bins[row] = (byte) (Float.isNaN(column[row]) ? MISSING : found < 0 ? -found - 1 : found);
    }
    return bins;
  }
}
