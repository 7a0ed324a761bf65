package dev.cairn.onnx.chance;

/**
 * Numbers that look random and follow from a seed alone. The generator is SplitMix64 (Steele, Lea
 * and Flood 2014), written out here because what the JDK promises of its own generators does not
 * cover the shape of their normal numbers.
 */
public final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  public Chance(long seed) {
    this.state = seed;
  }

  /** Chance of its own for one part of the work, so that parts can be done in any order. */
  public static Chance of(long seed, long part) {
    return new Chance(new Chance(seed).next() ^ new Chance(part * STEP + 1).next());
  }

  public long next() {
    state += STEP;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** At least 0, below 1. */
  public double share() {
    return (next() >>> 11) * UNIT;
  }

  public double between(double from, double to) {
    return from + (to - from) * share();
  }

  public boolean happens(double probability) {
    return share() < probability;
  }

  /** At least 0, below the bound. */
  public int below(int bound) {
    return (int) (share() * bound);
  }

  /** From one to the other, both included. */
  public int whole(int from, int to) {
    return from + below(to - from + 1);
  }

  /** A normal number, by Box and Muller. */
  public double normal(double mean, double deviation) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
    return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * share());
  }

  /** Which of the weights was drawn. */
  public int among(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = share() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** The numbers from 0 below the size in an order by chance. */
  public int[] order(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int other = below(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }
}
