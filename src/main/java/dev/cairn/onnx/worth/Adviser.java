package dev.cairn.onnx.worth;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.onnx.rows.Row;

/** Foretells a session from what was logged before it. */
public interface Adviser {
  Advice advice(LiftingLog log, Row row);

  /**
   * Kilograms of the top set.
   *
   * @param model NaN where the model was silent, and so are its ends
   */
  record Advice(double rule, double model, double low, double high, double blend) {}
}
