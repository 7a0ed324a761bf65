package dev.cairn.onnx.train;

import dev.cairn.onnx.chance.Chance;

/**
 * Lifters parted once: every lifter, with all rows, stands in one place only. One in five is kept
 * for the test; of the others one in ten says when to stop and one in ten how wide intervals are.
 */
public final class Parts {
  public static final int FOLDS = 5;

  /** What a lifter is for. */
  public enum Part {
    LEARN,
    STOP,
    WIDTH,
    TEST
  }

  private static final int OF_TEN = 10;

  private final int[] place;

  private Parts(int[] place) {
    this.place = place;
  }

  /** Parts the lifters numbered from 0. */
  public static Parts of(int lifters, long seed) {
    int[] order = new Chance(seed).order(lifters);
    int[] place = new int[lifters];
    for (int i = 0; i < lifters; i++) {
      place[order[i]] = i;
    }
    return new Parts(place);
  }

  /** What a lifter is for when one fold, numbered from 0, is the test. */
  public Part part(int lifter, int fold) {
    if (place[lifter] % FOLDS == fold) {
      return Part.TEST;
    }
    int turn = place[lifter] / FOLDS % OF_TEN;
    return turn == 0 ? Part.STOP : turn == 1 ? Part.WIDTH : Part.LEARN;
  }

  public Examples take(Examples all, Part part, int fold) {
    return all.ofLifters(lifter -> part(lifter, fold) == part);
  }
}
