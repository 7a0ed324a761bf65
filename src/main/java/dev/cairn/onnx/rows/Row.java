package dev.cairn.onnx.rows;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Prescription;
import java.time.LocalDateTime;

/**
 * One exercise before one session, and what came of it.
 *
 * @param features all of the catalogue, NaN where nobody told; the last is the load that was lifted
 * @param last kilograms of the top set the time before
 * @param seen kilograms of the top set
 * @param load what could be lifted, over the last
 * @param outcome whether the set was completed at the effort that is asked for
 * @param times sessions with the exercise before
 */
public record Row(
    Exercise exercise,
    Prescription asked,
    LocalDateTime moment,
    float[] features,
    double last,
    double seen,
    Reach load,
    Outcome outcome,
    int times) {

  /**
   * What could be lifted: at least {@code from}, at most {@code to}; the same where the day shows
   * it itself. Of a set that failed only its load is known as too much.
   */
  public record Reach(double from, double to) {
    public boolean seen() {
      return from == to;
    }
  }
}
