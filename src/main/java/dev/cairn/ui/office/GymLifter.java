package dev.cairn.ui.office;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LiftingGoal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lifts, with what is due next.
 *
 * @param age null when nobody told
 * @param stations the exercises: those the coach asks for in their order, then others of the log
 */
public record GymLifter(
    String id, String name, @Nullable Integer age, LiftingGoal goal, List<Station> stations) {
  public GymLifter {
    stations = List.copyOf(stations);
  }

  /**
   * An exercise of a lifter.
   *
   * @param verdict the word of what the coach decided for the next session; empty before that
   */
  public record Station(Exercise exercise, String verdict) {
    public boolean decided() {
      return !verdict.isEmpty();
    }
  }

  public long decided() {
    return stations.stream().filter(Station::decided).count();
  }
}
