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

  /** Behind the turns that say when to stop and how wide intervals are. */
  private static final int LEARNING = 2 * FOLDS;

  private final int[] place;

  private Parts(int[] place) {
    this.place = place;
  }

  /** Parts the lifters numbered from 0. */
  public static Parts of(int lifters, long seed) {
    return of(lifters, 0, seed);
  }

  /**
   * Parts some who are made up and some who are not, each kind for itself, so that of both one in
   * five is kept for the test. Of the second kind, while it is small, all others are learned from.
   *
   * @param more how many of the second kind, numbered behind the first
   */
  public static Parts of(int lifters, int more, long seed) {
    int[] place = new int[lifters + more];
    Chance chance = new Chance(seed);
    deal(chance.order(lifters), place, 0, 0);
    deal(chance.order(more), place, lifters, LEARNING);
    return new Parts(place);
  }

  private static void deal(int[] order, int[] place, int from, int first) {
    for (int i = 0; i < order.length; i++) {
      place[from + order[i]] = first + i;
    }
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
