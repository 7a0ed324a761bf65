package dev.cairn.review.proposal;

import java.util.List;

/**
 * By how much coaches changed values of a kind, one factor a plan.
 *
 * @param median the middle one
 * @param low the smallest factor that the median of all such could be, with the sureness; the
 *     interval is that of order statistics, which asks nothing of how factors spread
 * @param sureness how sure, in per cent; with few edits it is less than 95
 */
public record Factors(double median, double low, double high, int sureness) {
  private static final double WISHED = 0.95;

  static Factors of(List<Double> unsorted) {
    List<Double> rising = unsorted.stream().sorted().toList();
    int count = rising.size();
    int middle = count / 2;
    double median =
        count % 2 == 1 ? rising.get(middle) : (rising.get(middle - 1) + rising.get(middle)) / 2;
    int cut = 0;
    while (cut + 1 <= (count - 1) / 2 && inside(count, cut + 1) >= WISHED) {
      cut++;
    }
    return new Factors(
        median,
        rising.get(cut),
        rising.get(count - 1 - cut),
        (int) Math.floor(100 * inside(count, cut)));
  }

  /**
   * How likely the median lies between the values that remain when so many are cut on each side.
   */
  private static double inside(int count, int cut) {
    double outside = 0;
    double term = StrictMath.pow(0.5, count);
    for (int at = 0; at <= cut; at++) {
      outside += 2 * term;
      term = term * (count - at) / (at + 1);
    }
    return 1 - outside;
  }
}
