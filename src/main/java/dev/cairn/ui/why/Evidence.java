package dev.cairn.ui.why;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Source;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a decision can be held against.
 *
 * @param source the word of its source in files
 * @param marks grade, status and version, each a word
 */
public record Evidence(String source, String text, List<String> marks) {
  public Evidence {
    marks = List.copyOf(marks);
  }

  static Evidence of(Decision decision, StoredPlan plan, Words words) {
    Source source = decision.source();
    String word = source.word();
    return switch (source) {
      case Source.Template template ->
          new Evidence(
              word, words.text("evidence.template", template.name()), packs(decision, plan, words));
      case Source.Formula formula ->
          new Evidence(
              word,
              words.text("evidence.formula", formula.name()),
              List.of(words.text("evidence.engine", plan.engineVersion())));
      case Source.Modifier modifier ->
          new Evidence(
              word,
              modifier.name() + ": " + modifier.evidence(),
              List.of(
                  words.text("evidence.grade", modifier.grade()),
                  modifier.status().replace('_', ' ')));
      case Source.CoachRule rule ->
          new Evidence(
              word,
              words.text("evidence.coach", rule.ruleId(), rule.sourceCoach()),
              List.of(words.text("evidence.validated", rule.validationDate())));
      case Source.Learned learned ->
          new Evidence(
              word,
              words.text("evidence.learned", learned.modelVersion(), learned.trainingDataSize()),
              List.of(
                  words.text("evidence.confidence", learned.confidence()),
                  words.text(learned.coachApproved() ? "evidence.approved" : "evidence.shadow")));
    };
  }

  /** The rules of packs that a decision took a value from. */
  static List<Evidence> ofPacks(Decision decision, StoredPlan plan, Words words) {
    List<Evidence> found = new ArrayList<>();
    for (Input input : decision.inputs()) {
      for (PackRef pack : plan.packs()) {
        if (input.from().matches(Input.PACK + Pattern.quote(pack.id()) + "([/#].*)?")) {
          found.add(
              new Evidence(
                  Row.PACK_DATA,
                  Shown.capital(input.name()) + ": " + input.from().substring(Input.PACK.length()),
                  List.of(words.text("evidence.pack", pack.id(), pack.version()))));
        }
      }
    }
    return found;
  }

  /** The packs that a decision took something from, else all of the plan. */
  private static List<String> packs(Decision decision, StoredPlan plan, Words words) {
    List<PackRef> named = new ArrayList<>();
    for (PackRef pack : plan.packs()) {
      String from = Input.PACK + pack.id();
      if (decision.inputs().stream().anyMatch(input -> input.from().startsWith(from))) {
        named.add(pack);
      }
    }
    return (named.isEmpty() ? plan.packs() : named)
        .stream().map(pack -> words.text("evidence.pack", pack.id(), pack.version())).toList();
  }
}
