package dev.cairn.review;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Source;

/**
 * A decision that lay before a reviewer.
 *
 * @param source template, formula, modifier, coach_rule or learned
 * @param rule the rule by name
 */
public record SeenDecision(String decision, String source, String rule) {
  public static SeenDecision of(Decision decision) {
    return new SeenDecision(decision.id(), decision.source().word(), rule(decision.source()));
  }

  /** What the rule behind a decision is called. */
  public static String rule(Source source) {
    return switch (source) {
      case Source.Template template -> template.name();
      case Source.Formula formula -> formula.name();
      case Source.Modifier modifier -> modifier.name();
      case Source.CoachRule rule -> rule.ruleId();
      case Source.Learned learned -> learned.modelVersion();
    };
  }
}
