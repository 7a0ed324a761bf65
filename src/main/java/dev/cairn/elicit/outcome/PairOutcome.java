package dev.cairn.elicit.outcome;

import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.outcome.RangeOutcome.Why;
import dev.cairn.elicit.pair.Threshold;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What runners who differ in one thing come to: from where on they differ, and by how much. */
public sealed interface PairOutcome {
  /**
   * From a level on coaches change something.
   *
   * @param factor the median of what each changes from there on
   * @param least the least that a coach's factor is
   * @param most the greatest
   * @param wide whether coaches differ so much that the careful end is to be taken
   */
  record Differs(Threshold threshold, double factor, double least, double most, boolean wide)
      implements PairOutcome {}

  /** Most answers say that the thing makes no difference at the levels asked for. */
  record Alike(int answers) implements PairOutcome {}

  /**
   * Some let a runner of the last level do less, others the same or more; nothing is averaged.
   *
   * @param less so many let this runner do less than one of the first level
   */
  record Split(int less, int same, int more) implements PairOutcome {}

  record Insufficient(int answers, Why why) implements PairOutcome {}

  /**
   * From a level on coaches change something, but too few said by how much.
   *
   * @param valued so many said; beside nothing at all nobody can say
   */
  record Ordered(Threshold threshold, int valued) implements PairOutcome {}

  /**
   * Judges pairs of which every coach gave values.
   *
   * @param scale the levels
   * @param answers what each coach lets a runner of each level do
   */
  static PairOutcome of(List<Double> scale, List<List<Double>> answers, MeetingPolicy policy) {
    return judge(scale, answers.stream().map(PairAnswer::of).toList(), policy);
  }

  /** The same where some only chose who may do more. */
  static PairOutcome judge(List<Double> scale, List<PairAnswer> answers, MeetingPolicy policy) {
    if (answers.size() < policy.fewest()) {
      return new Insufficient(answers.size(), Why.TOO_FEW);
    }
    List<Direction> ways = answers.stream().map(one -> one.way(scale.size() - 1)).toList();
    int less = Collections.frequency(ways, Direction.LESS);
    int same = Collections.frequency(ways, Direction.SAME);
    int more = Collections.frequency(ways, Direction.MORE);
    if (same == answers.size()) {
      return new Alike(answers.size());
    }
    if (Stream.of(less, same, more).filter(side -> side >= policy.smallestSide()).count() > 1) {
      return new Split(less, same, more);
    }
    Threshold threshold = Threshold.of(scale, answers.stream().map(PairAnswer::choices).toList());
    if (threshold.level().isEmpty()) {
      return new Alike(answers.size());
    }
    double from = threshold.level().getAsDouble();
    List<List<Double>> valued =
        answers.stream()
            .map(PairAnswer::values)
            .filter(values -> !values.isEmpty() && values.getFirst() > 0)
            .toList();
    if (valued.size() < policy.fewest()) {
      return new Ordered(threshold, valued.size());
    }
    List<Double> factors =
        valued.stream().map(values -> factor(scale, values, from)).sorted().toList();
    double median = median(factors);
    double spread = (factors.getLast() - factors.getFirst()) / median;
    if (spread > policy.widestBand()) {
      return new Insufficient(answers.size(), Why.TOO_WIDE);
    }
    return new Differs(
        threshold, median, factors.getFirst(), factors.getLast(), spread > policy.consensusBand());
  }

  /** The mean of what a coach changes at all levels from the threshold on. */
  private static double factor(List<Double> scale, List<Double> values, double from) {
    boolean rising = scale.getLast() > scale.getFirst();
    double sum = 0;
    int count = 0;
    for (int level = 1; level < values.size(); level++) {
      boolean beyond = rising ? scale.get(level) >= from : scale.get(level) <= from;
      if (beyond) {
        sum += values.get(level) / values.getFirst();
        count++;
      }
    }
    return sum / count;
  }

  private static double median(List<Double> rising) {
    int middle = rising.size() / 2;
    return rising.size() % 2 == 1
        ? rising.get(middle)
        : (rising.get(middle - 1) + rising.get(middle)) / 2;
  }
}
