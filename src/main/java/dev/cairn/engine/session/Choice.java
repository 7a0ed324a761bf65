package dev.cairn.engine.session;

import dev.cairn.model.WorkoutType;
import dev.cairn.pack.Workout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses workouts. Workouts take turns; one whose turn it is steps back only when it would leave
 * much of the allowed minutes unused. Turns follow the calendar, hence fewer minutes allowed never
 * lead to more minutes run.
 */
record Choice(Library library, Sizing sizing, int weeks) {
  /** A workout within this share of what is allowed is as good as one that uses it all. */
  static final double CLOSE = 0.85;

  private static final int[] STRIDES = {3, 2, 5, 7};

  /** Null when no workout of the type has a size between the least seconds and the room. */
  @Nullable Variant choose(WorkoutType type, Slot slot, Room room, int least) {
    return choose(library.workouts(slot.week().phase(), type), slot, room, least);
  }

  private @Nullable Variant choose(List<Workout> workouts, Slot slot, Room room, int least) {
    Variant best = null;
    for (Workout workout : inTurn(workouts, slot.turn(), weeks)) {
      Variant variant = sizing.largest(workout, room);
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

  /**
   * The same, but another workout of as many hard minutes where the one whose turn it is was done
   * last time. Never of more or fewer: a stricter ceiling must not gain by an exchange.
   */
  @Nullable Variant choose(
      WorkoutType type, Slot slot, Room room, int least, @Nullable String last) {
    Variant chosen = choose(type, slot, room, least);
    if (chosen == null || !chosen.workout().id().equals(last)) {
      return chosen;
    }
    List<Workout> workouts = library.workouts(slot.week().phase(), type);
    Room same = room.holding(chosen.hardSeconds());
    for (Workout workout : inTurn(workouts, slot.turn(), weeks)) {
      Variant variant = workout.id().equals(last) ? null : sizing.largest(workout, same);
      if (variant != null && variant.hardSeconds() == chosen.hardSeconds()) {
        return variant;
      }
    }
    return chosen;
  }

  /** Any other workout than the last one, that one only when nothing else fits. */
  @Nullable Variant afresh(WorkoutType type, Slot slot, Room room, @Nullable String last) {
    List<Workout> workouts = library.workouts(slot.week().phase(), type);
    List<Workout> others = new ArrayList<>(workouts);
    others.removeIf(workout -> workout.id().equals(last));
    Variant other = choose(others, slot, room, 1);
    return other == null ? choose(workouts, slot, room, 1) : other;
  }

  /**
   * The workouts in the order of a turn. Every other one comes first in even turns, the rest in odd
   * ones, so that neighbours differ even when most do not fit; strides through each half meet all.
   * Plans of other lengths begin elsewhere in the library. The first turn of a type prefers those
   * of one block: plain before mixed.
   */
  static List<Workout> inTurn(List<Workout> workouts, int turn, int weeks) {
    List<Workout> order = new ArrayList<>(workouts.size());
    for (int half = 0; half < 2; half++) {
      int first = (half + turn) % 2;
      int count = (workouts.size() - first + 1) / 2;
      for (int i = 0; i < count; i++) {
        order.add(workouts.get(2 * ((weeks + turn / 2 * stride(count) + i) % count) + first));
      }
    }
    return turn == 0 ? plainFirst(order) : order;
  }

  private static List<Workout> plainFirst(List<Workout> workouts) {
    List<Workout> order = new ArrayList<>(workouts.size());
    List<Workout> mixed = new ArrayList<>();
    for (Workout workout : workouts) {
      (workout.main().size() > 1 ? mixed : order).add(workout);
    }
    order.addAll(mixed);
    return order;
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
