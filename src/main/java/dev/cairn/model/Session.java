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
  /** The workout id of a race on the way, which no library holds. */
  public static final String RACE = "race";

  public Session {
    steps = List.copyOf(steps);
  }

  public boolean isRace() {
    return workoutId.equals(RACE);
  }

  /** Metres of the main part, recoveries left out. */
  public int mainMetres() {
    int metres = 0;
    for (Step step : steps) {
      metres += step.part() == Step.Part.MAIN ? step.reps() * step.metres() : 0;
    }
    return metres;
  }
}
