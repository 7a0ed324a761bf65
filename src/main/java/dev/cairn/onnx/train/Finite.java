package dev.cairn.onnx.train;

/** What may enter a model: a number or nothing. */
final class Finite {
  private Finite() {}

  /** NaN is nothing; an infinity is a fault of whoever measured. */
  static void check(float value) {
    if (Float.isInfinite(value)) {
      throw new IllegalArgumentException("an infinite value cannot be looked at");
    }
  }
}
