package dev.cairn.onnx.train;

/**
 * A tree as arrays, one place a node, the root first. A value at or below the threshold goes left.
 *
 * @param feature what a node asks about, -1 at a leaf
 * @param missingLeft where a row goes of which nobody told
 * @param value what a leaf adds
 */
public record Tree(
    int[] feature,
    float[] threshold,
    boolean[] missingLeft,
    int[] left,
    int[] right,
    float[] value) {
  public boolean leaf(int node) {
    return feature[node] < 0;
  }

  public int nodes() {
    return feature.length;
  }

  float answer(float[] features, int start) {
    int node = 0;
    while (!leaf(node)) {
      float told = features[start + feature[node]];
      boolean goesLeft = Float.isNaN(told) ? missingLeft[node] : told <= threshold[node];
      node = goesLeft ? left[node] : right[node];
    }
    return value[node];
  }
}
