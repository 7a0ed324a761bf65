package dev.cairn.onnx.train;

/**
 * How trees are grown.
 *
 * @param rate the part of what a tree found that is believed
 * @param patience rounds without a better result on held-out lifters after which it ends
 * @param leastWeight what the rows on each side of a question must weigh
 * @param caution weight of rows without any pull that every leaf is thought to hold as well
 */
public record TreeSettings(
    int trees, int depth, double rate, int patience, double leastWeight, double caution) {
  /** What the design asks for. */
  public static final TreeSettings USUAL = new TreeSettings(100, 5, 0.05, 10, 40, 1);
}
