package dev.cairn.review.proposal;

import java.util.Comparator;

/**
 * What edits are about: which rule of the engine had set which kind of value.
 *
 * @param source template, formula, modifier, coach_rule or learned
 * @param cell what kind of value: distance, type, total
 */
public record Topic(String source, String rule, String cell) implements Comparable<Topic> {
  private static final Comparator<Topic> ORDER =
      Comparator.comparing(Topic::rule).thenComparing(Topic::cell).thenComparing(Topic::source);

  static Topic of(Edit edit) {
    return new Topic(
        edit.change().decision().source(), edit.change().decision().rule(), edit.cell());
  }

  @Override
  public int compareTo(Topic other) {
    return ORDER.compare(this, other);
  }
}
