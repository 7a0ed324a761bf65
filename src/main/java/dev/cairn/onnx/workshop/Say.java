package dev.cairn.onnx.workshop;

import dev.cairn.pack.ModelCard.Measured;
import java.util.List;

/**
 * How much a model has to say beside the rule; it follows the evidence on real lifters and nothing
 * else, by steps that a decision record tells.
 */
record Say(double weight, String reason) {
  private static final double PROVEN = 0.5;
  private static final double PROMISING = 0.1;

  /** With fewer lifters no interval over lifters means anything. */
  static final int LIFTERS = 10;

  /**
   * @param real measured on real lifters whom the model never saw
   */
  static Say of(List<Measured> real) {
    if (real.isEmpty()) {
      return new Say(
          0,
          "It was never measured on real lifters, only on simulated ones, so the rule alone"
              + " decides and the model is shown beside it.");
    }
    Measured first = real.getFirst();
    if (first.gain().value() <= 0) {
      return new Say(
          0,
          "On the real lifters it never saw it erred no less than repeating the last weight, so the"
              + " rule alone decides and the model is shown beside it.");
    }
    if (first.gain().low() > 0 && first.lifters() >= LIFTERS) {
      return new Say(
          PROVEN,
          "On real lifters it never saw it erred less than repeating the last weight, with an"
              + " interval clear of zero.");
    }
    String few = first.lifters() == 1 ? "one lifter proves" : first.lifters() + " lifters prove";
    String clear = first.gain().low() > 0 ? "" : ", by less than chance may give";
    return new Say(
        PROMISING,
        "On real lifters it never saw it erred less than repeating the last weight"
            + clear
            + (", and " + few + " nothing about others, so it has a small say only."));
  }
}
