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
 */
public record TeachingRules(
    int secondPercent, double secondRisk, List<String> unsure, List<Lesson> lessons) {
  /** Of a pack that says nothing of it: nobody is asked twice, and no change is a rule. */
  public static final TeachingRules NONE = new TeachingRules(0, 1, List.of(), List.of());

  public TeachingRules {
    unsure = List.copyOf(unsure);
    lessons = List.copyOf(lessons);
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
