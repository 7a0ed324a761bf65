package dev.cairn.strength.feature;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Exercises;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.Prescription;
import java.time.LocalDateTime;
import java.util.List;

/** Measures a log for one exercise at one moment. */
public final class Features {
  private Features() {}

  /** Looks only at sessions that began before the moment and at notes up to its day. */
  public static FeatureVector of(
      LiftingLog log,
      Exercise exercise,
      Exercises exercises,
      Prescription prescription,
      LocalDateTime moment) {
    Scene scene = new Scene(log, exercise, exercises, prescription, moment);
    List<Measure> measures = Catalogue.measures();
    double[] values = new double[Catalogue.SIZE];
    for (int at = 0; at < values.length; at++) {
      double value = measures.get(at).value().applyAsDouble(scene);
      values[at] = Double.isFinite(value) ? value : Double.NaN;
    }
    return new FeatureVector(values);
  }
}
