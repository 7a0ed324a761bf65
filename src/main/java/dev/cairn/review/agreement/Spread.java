package dev.cairn.review.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Where the middle of some figures lies, and the middle half of them.
 *
 * @param median the middle one, or halfway between the two in the middle
 * @param low a quarter of them is at most this
 * @param high a quarter of them is at least this
 */
public record Spread(int count, double median, double low, double high) {
  private static final double QUARTER = 0.25;

  /** Empty without any figure. */
  public static Optional<Spread> of(List<Long> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<Long> rising = figures.stream().sorted().toList();
    return Optional.of(
        new Spread(
            rising.size(), at(rising, 2 * QUARTER), at(rising, QUARTER), at(rising, 3 * QUARTER)));
  }

  /** Between neighbours in proportion, as most programs do (type 7 of Hyndman and Fan, 1996). */
  private static double at(List<Long> rising, double share) {
    double place = share * (rising.size() - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, rising.size() - 1);
    return rising.get(below) + (place - below) * (rising.get(above) - rising.get(below));
  }
}
