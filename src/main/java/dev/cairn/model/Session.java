package dev.cairn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is run on a day: workout, effort, targets and structure, without prose. */
public record Session(
    String workoutId,
    String name,
    Intensity intensity,
    int durationMins,
    @Nullable PaceRange pace,
    String hrZone,
    double hardMinutes,
    List<Step> steps) {
  public Session {
    steps = List.copyOf(steps);
  }
}
