package dev.cairn.pack;

import java.util.List;
import java.util.Optional;

/**
 * What verdicts of coaches teach: which plans a second coach sees, and which change of a plan is
 * said by which quantity of a rule.
 *
 * @param secondPercent so many of a hundred plans that qualify are seen by a second coach, blind
 * @param secondRisk from this risk on a plan qualifies
 * @param unsure factors of risk that say the engine was unsure; a plan with any of them qualifies
 * @param repeats which plans come to the same coach once more
 */
public record TeachingRules(
    int secondPercent,
    double secondRisk,
    List<String> unsure,
    Repeating repeats,
    List<Lesson> lessons) {
  /** Of a pack that says nothing of it: nobody is asked twice, and no change is a rule. */
  public static final TeachingRules NONE =
      new TeachingRules(0, 1, List.of(), Repeating.NEVER, List.of());

  public TeachingRules {
    unsure = List.copyOf(unsure);
    lessons = List.copyOf(lessons);
  }

  /**
   * Which plans a coach judges once more, without seeing what he said of them.
   *
   * @param percent so many of a hundred plans he judged
   * @param afterDays no sooner than so many days after his verdict
   * @param longestQueue none while more plans than that wait for a first word
   * @param mostInWeek never more than so many in a week
   */
  public record Repeating(int percent, int afterDays, int longestQueue, int mostInWeek) {
    public static final Repeating NEVER = new Repeating(0, 1, 0, 0);
  }

  /**
   * A change of a plan that a factor of a rule can say.
   *
   * @param rule what had set the value
   * @param cell what kind of value, as distance
   * @param quantity what the factor is of
   * @param step to which the factor is rounded
   * @param least no factor below this is proposed
   */
  public record Lesson(String rule, String cell, Quantity quantity, double step, double least) {}

  public Optional<Lesson> lesson(String rule, String cell) {
    return lessons.stream()
        .filter(one -> one.rule().equals(rule) && one.cell().equals(cell))
        .findFirst();
  }
}
