package dev.cairn.elicit.outcome;

import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import java.util.ArrayList;
import java.util.List;

/**
 * What a coach says of runners who differ in one thing.
 *
 * @param choices who may do more, of any two that were put beside each other
 * @param values what each may do, one a level; empty: not said
 */
public record PairAnswer(List<Choice> choices, List<Double> values) {
  public PairAnswer {
    choices = List.copyOf(choices);
    values = List.copyOf(values);
  }

  /** From values follows who may do more: every level beside the first. */
  public static PairAnswer of(List<Double> values) {
    List<Choice> choices = new ArrayList<>();
    for (int level = 1; level < values.size(); level++) {
      int sign = Double.compare(values.getFirst(), values.get(level));
      choices.add(
          new Choice(
              0,
              level,
              sign == 0 ? Preferred.NEITHER : sign > 0 ? Preferred.FIRST : Preferred.SECOND));
    }
    return new PairAnswer(choices, values);
  }

  /** Whether a runner of the last level may do less, the same or more than one of the first. */
  Direction way(int last) {
    return choices.stream()
        .filter(one -> Math.min(one.first(), one.second()) == 0)
        .filter(one -> Math.max(one.first(), one.second()) == last)
        .filter(one -> one.preferred() != Preferred.NEITHER)
        .map(one -> one.winner() == 0 ? Direction.LESS : Direction.MORE)
        .findFirst()
        .orElse(Direction.SAME);
  }
}
