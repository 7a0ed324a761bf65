package dev.cairn.pack.origin;

import java.util.List;

/**
 * All curves together, everybody counting alike.
 *
 * @param median half of what the coaches hold likely lies below it
 * @param p10 where the band begins
 * @param p90 where it ends
 * @param meanOfMedians shown beside the median, never used
 * @param withoutEach the median without each coach in turn, in the order of the curves
 */
public record Together(
    double median,
    double p10,
    double p90,
    double leastMedian,
    double greatestMedian,
    double meanOfMedians,
    List<Double> withoutEach) {
  public Together {
    withoutEach = List.copyOf(withoutEach);
  }
}
