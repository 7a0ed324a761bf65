package dev.cairn.engine.session;

import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.Workout;
import dev.cairn.pack.Workout.Block;
import java.util.ArrayList;
import java.util.List;

/** A workout while its size is being tried: repetitions and seconds of each block, measured. */
final class Shape {
  private final Workout workout;
  private final Fitness fitness;
  private final int[] reps;
  private final int[] seconds;
  private int hardSeconds;
  private int hardMetres;
  private int allSeconds;
  private int allMetres;

  /** The smallest size of a workout. */
  Shape(Workout workout, Fitness fitness) {
    this.workout = workout;
    this.fitness = fitness;
    this.reps = new int[workout.main().size()];
    this.seconds = new int[reps.length];
    for (int i = 0; i < reps.length; i++) {
      Block block = workout.main().get(i);
      set(i, block.minReps(), leastSeconds(block));
    }
  }

  /** Running above steady is hard; a steady run counts its steady part in the same way. */
  static boolean counts(Workout workout, Zone zone) {
    return zone.compareTo(Zone.STEADY) > (workout.type() == WorkoutType.STEADY ? -1 : 0);
  }

  int leastSeconds(Block block) {
    Double least = block.minMinutes();
    Integer metres = block.metres();
    if (metres != null) {
      return (int) Math.round(metres * (double) pace(block) / 1000);
    }
    return least == null ? 0 : (int) Math.round(least * 60);
  }

  int mostSeconds(Block block) {
    Double most = block.maxMinutes();
    return block.metres() != null || most == null
        ? leastSeconds(block)
        : (int) Math.round(most * 60);
  }

  int reps(int block) {
    return reps[block];
  }

  int seconds(int block) {
    return seconds[block];
  }

  void set(int block, int newReps, int newSeconds) {
    reps[block] = newReps;
    seconds[block] = newSeconds;
  }

  /** Adds up all blocks; call it after the last {@link #set}. */
  Shape measure() {
    hardSeconds = 0;
    hardMetres = 0;
    allSeconds = 0;
    allMetres = 0;
    for (int i = 0; i < reps.length; i++) {
      Block block = workout.main().get(i);
      int metres = metres(block, seconds[i]);
      allSeconds += reps[i] * (seconds[i] + block.recoverySeconds());
      allMetres += reps[i] * (metres + recoveryMetres(block));
      if (counts(workout, block.zone())) {
        hardSeconds += reps[i] * seconds[i];
        hardMetres += reps[i] * metres;
      }
    }
    return this;
  }

  int hardSeconds() {
    return hardSeconds;
  }

  int allMetres() {
    return allMetres;
  }

  boolean fits(Room room) {
    return hardSeconds <= room.hardSeconds()
        && hardMetres <= room.hardMetres()
        && allMetres <= room.metres()
        && allSeconds + easySeconds(room.dayMetres() - allMetres) <= room.daySeconds();
  }

  private long easySeconds(int metres) {
    return metres * (long) fitness.easySecondsPerKm() / 1000;
  }

  Variant variant() {
    List<Effort> efforts = new ArrayList<>(reps.length);
    for (int i = 0; i < reps.length; i++) {
      Block block = workout.main().get(i);
      efforts.add(
          new Effort(block, reps[i], seconds[i], metres(block, seconds[i]), recoveryMetres(block)));
    }
    return new Variant(workout, efforts, hardSeconds, hardMetres, allSeconds, allMetres);
  }

  private int metres(Block block, int blockSeconds) {
    Integer set = block.metres();
    return set != null ? set : Metres.covered(blockSeconds, pace(block));
  }

  private int recoveryMetres(Block block) {
    Zone zone = block.recoveryZone();
    return zone == null ? 0 : Metres.covered(block.recoverySeconds(), fitness.secondsPerKm(zone));
  }

  /** Uphill the effort is hard while the ground goes by as on an easy run. */
  private int pace(Block block) {
    return fitness.secondsPerKm(block.uphill() ? Zone.EASY : block.zone());
  }
}
