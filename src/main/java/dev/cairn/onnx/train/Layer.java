package dev.cairn.onnx.train;

/**
 * One layer of weights.
 *
 * @param weight from input to output: all weights of the first input, then of the second
 */
public record Layer(int inputs, int outputs, float[] weight, float[] bias) {
  void apply(float[] in, float[] out) {
    System.arraycopy(bias, 0, out, 0, outputs);
    for (int i = 0; i < inputs; i++) {
      float value = in[i];
      if (value != 0) {
        add(value, i * outputs, out);
      }
    }
  }

  private void add(float value, int start, float[] out) {
    for (int k = 0; k < outputs; k++) {
      out[k] += value * weight[start + k];
    }
  }

  static void relu(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(values[i], 0);
    }
  }

  Layer copy() {
    return new Layer(inputs, outputs, weight.clone(), bias.clone());
  }
}
