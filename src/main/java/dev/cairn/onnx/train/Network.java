package dev.cairn.onnx.train;

/** A finished network: two layers that bend, one that answers with a probability. */
public record Network(Scale scale, Layer first, Layer second, Layer last) {
  public float answer(float[] features, int start) {
    float[] scaled = new float[first.inputs()];
    scale.apply(features, start, scaled);
    float[] hidden = new float[first.outputs()];
    first.apply(scaled, hidden);
    Layer.relu(hidden);
    float[] deep = new float[second.outputs()];
    second.apply(hidden, deep);
    Layer.relu(deep);
    float[] out = new float[1];
    last.apply(deep, out);
    return sigmoid(out[0]);
  }

  static float sigmoid(float value) {
    return (float) (1 / (1 + StrictMath.exp(-value)));
  }
}
