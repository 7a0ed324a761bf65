package dev.cairn.pack;

import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A session from the library. The engine scales it by choosing repetitions of its main blocks, or
 * the minutes of a continuous one, so that the hard minutes fit the day.
 *
 * @param minWeeklyKm offered only to those who run at least this much
 * @param purpose one plain sentence a coach would say
 */
public record Workout(
    String id,
    String name,
    WorkoutType type,
    SortedSet<Race> races,
    SortedSet<Phase> phases,
    double minWeeklyKm,
    double minYearsRunning,
    List<Block> main,
    String purpose) {
  public Workout {
    main = List.copyOf(main);
  }

  /**
   * Repetitions of one effort with a recovery after each. Either {@code minutes} (from, to; equal
   * for a fixed length) or {@code metres} of an effort is given.
   */
  public record Block(
      Zone zone,
      int minReps,
      int maxReps,
      @Nullable Double minMinutes,
      @Nullable Double maxMinutes,
      @Nullable Integer metres,
      int recoverySeconds,
      @Nullable Zone recoveryZone,
      boolean uphill) {}
}
