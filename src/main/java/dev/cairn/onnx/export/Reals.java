package dev.cairn.onnx.export;

import java.util.Arrays;

/** A growing column of floats. */
final class Reals {
  private float[] values = new float[64];
  private int count;

  void add(float value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
  }

  float[] values() {
    return Arrays.copyOf(values, count);
  }
}
