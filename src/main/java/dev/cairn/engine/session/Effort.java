package dev.cairn.engine.session;

import dev.cairn.pack.Workout.Block;

/**
 * One block of a workout at its chosen size: metres and seconds of a repetition and its recovery.
 */
record Effort(Block block, int reps, int seconds, int metres, int recoveryMetres) {
  boolean byTime() {
    return block.metres() == null;
  }

  /** "3 x 5 min", "5 x 1000 m", "20 min". */
  String text() {
    Integer set = block.metres();
    String one = set == null ? Minutes.text(seconds) : set + " m";
    return reps == 1 ? one : reps + " x " + one;
  }
}
