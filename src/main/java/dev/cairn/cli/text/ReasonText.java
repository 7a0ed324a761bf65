package dev.cairn.cli.text;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;

/** Where a decision comes from and what it was chosen over, in a few words each. */
final class ReasonText {
  private static final int FEW = 6;
  private static final String INDENT = String.valueOf(Prose.JOINT).repeat(2);

  /** Long lists are only written out for the place that was asked about. */
  List<String> lines(Decision decision, boolean asked) {
    List<String> lines = new ArrayList<>(source(decision.source()));
    List<String> others =
        decision.alternatives().stream()
            .map(other -> other.option() + ": " + other.whyRejected())
            .toList();
    if (others.size() <= FEW) {
      others.forEach(other -> lines.add("chosen over " + other));
    } else if (asked) {
      lines.add("chosen over");
      others.forEach(other -> lines.add(INDENT + other));
    } else {
      lines.add("chosen over " + others.size() + " others; ask why " + decision.id());
    }
    return lines;
  }

  private static List<String> source(Source source) {
    return switch (source) {
      case Source.Template template ->
          List.of("template " + template.name() + ": " + template.rule());
      case Source.Formula formula ->
          List.of(
              "formula " + formula.name() + ": " + formula.formula(),
              "calculation: " + formula.calculation());
      case Source.Modifier modifier -> modifier(modifier);
      case Source.CoachRule rule ->
          List.of(
              "coach_rule " + rule.ruleId() + ": " + rule.ruleText(),
              "signed by " + rule.sourceCoach() + ", " + rule.validationDate());
      case Source.Learned learned -> learned(learned);
    };
  }

  private static List<String> modifier(Source.Modifier modifier) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "modifier " + modifier.name() + " (" + modifier.status() + "): " + modifier.adjustment());
    lines.add("applies when " + modifier.triggerCondition());
    lines.addAll(ConditionText.lines(modifier.triggerCondition(), modifier.parts()));
    lines.add("because " + modifier.reason());
    lines.add("evidence, grade " + modifier.grade() + ": " + modifier.evidence());
    return lines;
  }

  private static List<String> learned(Source.Learned learned) {
    return List.of(
        "learned from " + learned.trainingDataSize() + " cases by model " + learned.modelVersion(),
        "confidence " + learned.confidence() + ": " + learned.supportingEvidence(),
        learned.coachApproved() ? "approved by a coach" : "not approved by a coach");
  }
}
