package dev.cairn.ui.why;

import dev.cairn.trail.AgreedTrail;
import dev.cairn.trail.AgreedTrail.Curves;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Source;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyNode.Stone;
import dev.cairn.ui.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * A number under a place that coaches agreed on, with the curve of each.
 *
 * @param opens the decision on it
 * @param name what it is about
 * @param summary what they said together, and what is in force
 * @param signed by whom, and when
 * @param curves what each holds likely; no name is known
 */
public record CoachesSaid(String opens, String name, String summary, String signed, Curves curves) {
  /** Those under some decisions, the nearest first, each once. */
  static List<CoachesSaid> under(
      List<WhyNode> trees, PlanReasons reasons, Shown shown, Words words) {
    List<CoachesSaid> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Queue<WhyNode> near = new ArrayDeque<>(trees);
    while (!near.isEmpty()) {
      if (near.remove() instanceof Stone stone) {
        near.addAll(stone.below());
        of(stone.decision(), reasons, shown, words)
            .filter(one -> seen.add(one.opens()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<CoachesSaid> of(
      Decision decision, PlanReasons reasons, Shown shown, Words words) {
    Optional<Curves> curves = AgreedTrail.curves(reasons.plan().trail(), decision.id());
    if (curves.isEmpty()) {
      return Optional.empty();
    }
    Decision signed = reasons.decision(AgreedTrail.about(decision.id()));
    return signed.source() instanceof Source.CoachRule rule
        ? Optional.of(said(signed, rule, curves.get(), shown, words))
        : Optional.empty();
  }

  private static CoachesSaid said(
      Decision signed, Source.CoachRule rule, Curves curves, Shown shown, Words words) {
    return new CoachesSaid(
        signed.id(),
        signed.what(),
        words.text(
            "coaches.summary",
            curves.held().size(),
            curves.median(),
            curves.from(),
            curves.to(),
            curves.number()),
        shown.prose(words.text("coaches.signed", rule.sourceCoach(), rule.validationDate())),
        curves);
  }
}
