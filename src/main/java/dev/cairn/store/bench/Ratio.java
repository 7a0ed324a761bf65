package dev.cairn.store.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long something takes and how long its floor, measured in turns so that both see the same
 * weather. The ratio is the median of the rounds' ratios.
 *
 * @param unit what is done {@code count} times in a round
 */
record Ratio(String words, String unit, long count, double[] ours, double[] floor) {
  /** Something that takes time; it says how many seconds of it count. */
  interface Timed {
    double seconds();
  }

  static Ratio measure(String words, String unit, long count, int rounds, Timed floor, Timed ours) {
    double[] theirs = new double[rounds];
    double[] mine = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      theirs[i] = floor.seconds();
      mine[i] = ours.seconds();
    }
    return new Ratio(words, unit, count, mine, theirs);
  }

  static double seconds(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1e9;
  }

  /** Our speed as a share of the floor's. */
  double ofFloor() {
    double[] shares = new double[ours.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = floor[i] / ours[i];
    }
    return median(shares);
  }

  double perSecond() {
    return count / median(ours);
  }

  double floorPerSecond() {
    return count / median(floor);
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%-44s %,12.0f %,12.0f   %.2f\n",
        words + ", " + unit + " a second",
        perSecond(),
        floorPerSecond(),
        ofFloor());
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
