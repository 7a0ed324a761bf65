package dev.cairn.engine.session;

import dev.cairn.pack.Workout;
import dev.cairn.pack.Workout.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scales workouts. Every workout has a fixed set of sizes, whatever the day; the room only decides
 * which of them fit. So more room never gives fewer hard minutes.
 */
record Sizing(Fitness fitness) {
  private static final int MINUTE = 60;

  /**
   * The size with the most hard minutes that fits, of equal ones the one with fewest repetitions.
   */
  @Nullable Variant largest(Workout workout, Room room) {
    return workout.main().size() == 1 ? oneBlock(workout, room) : severalBlocks(workout, room);
  }

  Variant smallest(Workout workout) {
    return new Shape(workout, fitness).measure().variant();
  }

  /** One repetition more, or a minute longer; null at the largest size or with several blocks. */
  @Nullable Variant above(Variant variant) {
    Workout workout = variant.workout();
    if (workout.main().size() > 1) {
      return null;
    }
    Block block = workout.main().getFirst();
    Effort effort = variant.efforts().getFirst();
    Shape shape = new Shape(workout, fitness);
    if (effort.reps() < block.maxReps()) {
      shape.set(0, effort.reps() + 1, effort.seconds());
    } else if (effort.seconds() + MINUTE <= shape.mostSeconds(block)) {
      shape.set(0, effort.reps(), effort.seconds() + MINUTE);
    } else {
      return null;
    }
    return shape.measure().variant();
  }

  private @Nullable Variant oneBlock(Workout workout, Room room) {
    Shape shape = new Shape(workout, fitness);
    Block block = workout.main().getFirst();
    int least = shape.leastSeconds(block);
    int most = shape.mostSeconds(block);
    int best = 0;
    int bestReps = 0;
    int bestSeconds = 0;
    for (int reps = block.minReps(); reps <= block.maxReps(); reps++) {
      for (int seconds = least; seconds <= most; seconds += MINUTE) {
        if (reps * seconds > room.hardSeconds()) {
          break;
        }
        shape.set(0, reps, seconds);
        if (shape.measure().hardSeconds() > best && shape.fits(room)) {
          best = shape.hardSeconds();
          bestReps = reps;
          bestSeconds = seconds;
        }
        if (least == most) {
          break;
        }
      }
    }
    if (best == 0) {
      return null;
    }
    shape.set(0, bestReps, bestSeconds);
    return shape.measure().variant();
  }

  /** From the smallest size one repetition or minute at a time, always where least was added. */
  private @Nullable Variant severalBlocks(Workout workout, Room room) {
    Shape shape = new Shape(workout, fitness);
    Variant best = null;
    do {
      shape.measure();
      if (shape.fits(room) && (best == null || shape.hardSeconds() > best.hardSeconds())) {
        best = shape.variant();
      }
    } while (shape.hardSeconds() <= room.hardSeconds() && grow(shape, workout.main()));
    return best;
  }

  private static boolean grow(Shape shape, List<Block> blocks) {
    int pick = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < blocks.size(); i++) {
      int added = shape.reps(i) - blocks.get(i).minReps();
      if (shape.reps(i) < blocks.get(i).maxReps() && added < least) {
        least = added;
        pick = i;
      }
    }
    if (pick >= 0) {
      shape.set(pick, shape.reps(pick) + 1, shape.seconds(pick));
      return true;
    }
    return lengthen(shape, blocks);
  }

  private static boolean lengthen(Shape shape, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (shape.seconds(i) + MINUTE <= shape.mostSeconds(blocks.get(i))) {
        shape.set(i, shape.reps(i), shape.seconds(i) + MINUTE);
        return true;
      }
    }
    return false;
  }
}
