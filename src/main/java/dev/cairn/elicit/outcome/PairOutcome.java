package dev.cairn.elicit.outcome;

import dev.cairn.elicit.outcome.RangeOutcome.Why;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import dev.cairn.elicit.pair.Threshold;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.ArrayList;
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
   * Judges pairs.
   *
   * @param scale the levels
   * @param answers what each coach lets a runner of each level do
   */
  static PairOutcome of(List<Double> scale, List<List<Double>> answers, MeetingPolicy policy) {
    if (answers.size() < policy.fewest()) {
      return new Insufficient(answers.size(), Why.TOO_FEW);
    }
    int last = scale.size() - 1;
    int changing = 0;
    for (List<Double> values : answers) {
      changing += values.get(last).equals(values.getFirst()) ? 0 : 1;
    }
    int not = answers.size() - changing;
    if (changing == 0) {
      return new Alike(answers.size());
    }
    if (changing >= policy.smallestSide() && not >= policy.smallestSide()) {
      return new Split(changing, not);
    }
    Threshold threshold = Threshold.of(scale, answers.stream().map(PairOutcome::choices).toList());
    if (threshold.level().isEmpty()) {
      return new Alike(answers.size());
    }
    double from = threshold.level().getAsDouble();
    List<Double> factors =
        answers.stream().map(values -> factor(scale, values, from)).sorted().toList();
    double median = median(factors);
    double spread = (factors.getLast() - factors.getFirst()) / median;
    if (spread > policy.widestBand()) {
      return new Insufficient(answers.size(), Why.TOO_WIDE);
    }
    return new Differs(
        threshold, median, factors.getFirst(), factors.getLast(), spread > policy.consensusBand());
  }

  /** Every level beside the first: who may do more. */
  private static List<Choice> choices(List<Double> values) {
    List<Choice> choices = new ArrayList<>();
    for (int level = 1; level < values.size(); level++) {
      int sign = Double.compare(values.getFirst(), values.get(level));
      choices.add(
          new Choice(
              0,
              level,
              sign == 0 ? Preferred.NEITHER : sign > 0 ? Preferred.FIRST : Preferred.SECOND));
    }
    return choices;
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
