package dev.cairn.onnx.train;

/**
 * How a network is trained.
 *
 * @param dropout the share of the second layer that is left out of each row's lesson
 * @param batch rows between two steps
 * @param rounds times at most that all rows are gone through
 * @param patience rounds without a better result on held-out lifters after which it ends
 */
public record NetworkSettings(
    int first, int second, float dropout, float rate, int batch, int rounds, int patience) {
  /** What the design asks for. */
  public static final NetworkSettings USUAL = new NetworkSettings(128, 64, 0.3f, 0.001f, 64, 20, 3);
}
