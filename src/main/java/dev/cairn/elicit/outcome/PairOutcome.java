package dev.cairn.elicit.outcome;

import dev.cairn.elicit.outcome.RangeOutcome.Why;
import dev.cairn.elicit.pair.Threshold;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.List;

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

  /** Some change something and others nothing, from no common level on; nothing is averaged. */
  record Split(int changing, int not) implements PairOutcome {}

  record Insufficient(int answers, Why why) implements PairOutcome {}

  /**
   * From a level on coaches change something, but too few said by how much.
   *
   * @param valued so many said
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
    int last = scale.size() - 1;
    int changing = (int) answers.stream().filter(one -> one.changes(last)).count();
    int not = answers.size() - changing;
    if (changing == 0) {
      return new Alike(answers.size());
    }
    if (changing >= policy.smallestSide() && not >= policy.smallestSide()) {
      return new Split(changing, not);
    }
    Threshold threshold = Threshold.of(scale, answers.stream().map(PairAnswer::choices).toList());
    if (threshold.level().isEmpty()) {
      return new Alike(answers.size());
    }
    double from = threshold.level().getAsDouble();
    List<List<Double>> valued =
        answers.stream().map(PairAnswer::values).filter(values -> !values.isEmpty()).toList();
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
