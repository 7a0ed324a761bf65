package dev.cairn.onnx.train;

/** What the rows of one node pull and weigh, bin by bin. */
final class Histogram {
  private static final int ROOM = Bins.MOST + 1;

  private final double[] pull;
  private final double[] weight;

  private Histogram(int features) {
    this.pull = new double[features * ROOM];
    this.weight = new double[features * ROOM];
  }

  /**
   * @param rows places of a table, of which those between the two ends belong to the node
   */
  static Histogram of(
      Bins bins, int features, int[] rows, int from, int to, double[] pulls, double[] weights) {
    Histogram made = new Histogram(features);
    for (int feature = 0; feature < features; feature++) {
      byte[] column = bins.column(feature);
      int start = feature * ROOM;
      for (int i = from; i < to; i++) {
        int row = rows[i];
        int at = start + (column[row] & 0xFF);
        made.pull[at] += pulls[row];
        made.weight[at] += weights[row];
      }
    }
    return made;
  }

  /** What is left of a node without one of its two children. */
  Histogram without(Histogram child) {
    Histogram rest = new Histogram(pull.length / ROOM);
    for (int i = 0; i < pull.length; i++) {
      rest.pull[i] = pull[i] - child.pull[i];
      rest.weight[i] = weight[i] - child.weight[i];
    }
    return rest;
  }

  double pull(int feature, int bin) {
    return pull[feature * ROOM + bin];
  }

  double weight(int feature, int bin) {
    return weight[feature * ROOM + bin];
  }
}
