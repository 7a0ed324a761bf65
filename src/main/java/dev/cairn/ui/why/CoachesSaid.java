package dev.cairn.ui.why;

import dev.cairn.trail.AgreedTrail;
import dev.cairn.trail.AgreedTrail.Curves;
import dev.cairn.trail.AgreedTrail.Marked;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
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
import org.jspecify.annotations.Nullable;

/**
 * A number under a place that coaches agreed on, with the curve of each, or with what each marked.
 *
 * @param opens the decision on it
 * @param name what it is about
 * @param summary what they said together, and what is in force
 * @param signed by whom, and when
 * @param curves what each holds likely; no name is known; null where they marked a template
 * @param marks what each marked; none where there are curves
 */
public record CoachesSaid(
    String opens,
    String name,
    String summary,
    String signed,
    @Nullable Curves curves,
    List<String> marks) {
  public CoachesSaid {
    marks = List.copyOf(marks);
  }

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
    Trail trail = reasons.plan().trail();
    return AgreedTrail.curves(trail, decision.id())
        .map(curves -> said(signed(decision, reasons), curves, shown, words))
        .or(() ->
            AgreedTrail.marks(trail, decision.id())
                .map(marks -> said(signed(decision, reasons), marks, shown, words)));
  }

  private static Decision signed(Decision decision, PlanReasons reasons) {
    return reasons.decision(AgreedTrail.about(decision.id()));
  }

  private static String signers(Decision signed, Shown shown, Words words) {
    return signed.source() instanceof Source.CoachRule rule
        ? shown.prose(words.text("coaches.signed", rule.sourceCoach(), rule.validationDate()))
        : "";
  }

  private static CoachesSaid said(Decision signed, Marked marked, Shown shown, Words words) {
    return new CoachesSaid(
        signed.id(),
        signed.what(),
        words.text("coaches.marks", marked.together(), marked.number()),
        signers(signed, shown, words),
        null,
        marked.coaches());
  }

  private static CoachesSaid said(Decision signed, Curves curves, Shown shown, Words words) {
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
        signers(signed, shown, words),
        curves,
        List.of());
  }
}
