package dev.cairn.onnx.train;

/**
 * How features are made comparable: less the mean, over the spread, no further than {@link #REACH}
 * from it; what nobody told becomes the mean.
 *
 * @param factor one over the standard deviation; zero where all rows say the same
 */
public record Scale(float[] mean, float[] factor) {
  public static final float REACH = 5;

  static Scale of(Examples examples) {
    float[] mean = new float[examples.width()];
    float[] factor = new float[examples.width()];
    for (int feature = 0; feature < mean.length; feature++) {
      double count = 0;
      double sum = 0;
      double squares = 0;
      for (int row = 0; row < examples.rows(); row++) {
        double value = examples.features()[row * examples.width() + feature];
        if (!Double.isNaN(value)) {
          count++;
          double off = value - sum / Math.max(count - 1, 1);
          sum += value;
          squares += count == 1 ? 0 : off * (value - sum / count);
        }
      }
      mean[feature] = count == 0 ? 0 : (float) (sum / count);
      double deviation = count == 0 ? 0 : StrictMath.sqrt(squares / count);
      factor[feature] = deviation < 1e-9 ? 0 : (float) (1 / deviation);
    }
    return new Scale(mean, factor);
  }

  void apply(float[] features, int start, float[] scaled) {
    for (int i = 0; i < mean.length; i++) {
      float value = features[start + i];
      Finite.check(value);
      float told = Float.isNaN(value) ? mean[i] : value;
      scaled[i] = Math.clamp((told - mean[i]) * factor[i], -REACH, REACH);
    }
  }
}
