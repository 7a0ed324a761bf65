package dev.cairn.engine.session;

import dev.cairn.model.WorkoutType;
import dev.cairn.pack.Workout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses workouts. Workouts take turns; one whose turn it is steps back only when it would leave
 * much of the allowed minutes unused. Turns follow the calendar, hence fewer minutes allowed never
 * lead to more minutes run.
 */
record Choice(Library library, Sizing sizing) {
  /** A workout within this share of what is allowed is as good as one that uses it all. */
  static final double CLOSE = 0.85;

  private static final int[] STRIDES = {3, 2, 5, 7};

  /** Null when no workout of the type has a size between the least seconds and the room. */
  @Nullable Variant choose(WorkoutType type, Slot slot, Room room, int least) {
    List<Workout> workouts = library.workouts(slot.week().phase(), type);
    Variant best = null;
    for (int i = 0; i < workouts.size(); i++) {
      Variant variant = sizing.largest(inTurn(workouts, slot, i), room);
      if (variant == null || variant.hardSeconds() < least) {
        continue;
      }
      if (variant.hardSeconds() >= CLOSE * room.hardSeconds()) {
        return variant;
      }
      if (best == null || variant.hardSeconds() > best.hardSeconds()) {
        best = variant;
      }
    }
    return best;
  }

  /** The workouts in the order of a turn; strides through the list keep neighbours apart. */
  static Workout inTurn(List<Workout> workouts, Slot slot, int place) {
    int size = workouts.size();
    return workouts.get((slot.turn() * stride(size) + place) % size);
  }

  /** A step through the list that meets every workout. */
  private static int stride(int size) {
    for (int stride : STRIDES) {
      if (size % stride != 0) {
        return stride;
      }
    }
    return 1;
  }
}
