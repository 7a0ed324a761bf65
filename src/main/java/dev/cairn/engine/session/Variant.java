package dev.cairn.engine.session;

import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.Workout;
import java.util.List;

/** A workout at one size; seconds and metres include the recoveries. */
record Variant(
    Workout workout,
    List<Effort> efforts,
    int hardSeconds,
    int hardMetres,
    int seconds,
    int metres) {
  Variant {
    efforts = List.copyOf(efforts);
  }

  /** Hard minutes as files carry them: tenths, rounded down so that no bound is passed. */
  double hardMinutes() {
    int tenths = hardSeconds / 6;
    return workout.type() == WorkoutType.STEADY ? 0 : tenths / 10.0;
  }

  /** The zone of the first hard effort, which names the target. */
  Zone zone() {
    for (Effort effort : efforts) {
      if (Shape.counts(workout, effort.block().zone())) {
        return effort.block().zone();
      }
    }
    return efforts.getFirst().block().zone();
  }

  boolean uphill() {
    return efforts.getFirst().block().uphill();
  }

  String text() {
    if (efforts.size() == 1) {
      return efforts.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    for (Effort effort : efforts) {
      text.append(text.isEmpty() ? "" : " + ").append(effort.text());
    }
    return text.toString();
  }
}
