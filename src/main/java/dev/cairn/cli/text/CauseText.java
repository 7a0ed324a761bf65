package dev.cairn.cli.text;

import dev.cairn.trail.Cause;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.DecisionChange;
import dev.cairn.trail.FactChange;
import dev.cairn.trail.Root;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What changes come from: beside a value in a few words, once for all of them at length. */
final class CauseText {
  private static final int FEW = 6;

  private CauseText() {}

  /** "limit.peak x 1 -> x 0.9 (Shin splint history)". */
  static String beside(Cause cause) {
    String roots = cause.roots().stream().map(CauseText::beside).collect(Collectors.joining(", "));
    return ChangeWords.decision(cause.lever()) + " (" + roots + ")";
  }

  private static String beside(Root root) {
    return switch (root) {
      case Root.ModifierChange modifier -> name(modifier.change());
      case Root.Told told -> "fact " + told.fact().field();
      case Root.PackData data -> "pack " + data.reference();
      case Root.RuleChange rule ->
          rule.change().oneSided() ? "decided in one plan only" : "by another rule";
    };
  }

  private static String name(DecisionChange modifier) {
    return modifier.either().source() instanceof Source.Modifier source
        ? source.name()
        : modifier.either().id();
  }

  /** Every root once, each with the decisions through which it reached the plan. */
  static String all(List<CellChange> cells, String margin) {
    SequencedMap<Root, List<DecisionChange>> levers = new LinkedHashMap<>();
    for (CellChange cell : cells) {
      for (Cause cause : cell.causes()) {
        for (Root root : cause.roots()) {
          List<DecisionChange> through = levers.computeIfAbsent(root, none -> new ArrayList<>());
          if (!through.contains(cause.lever())) {
            through.add(cause.lever());
          }
        }
      }
    }
    StringBuilder text = new StringBuilder();
    levers.forEach((root, through) -> {
      text.append(Prose.PAGE.set(margin, margin + "  ", whole(root)));
      if (!(root instanceof Root.RuleChange)) {
        text.append(Prose.PAGE.set(margin + "  ", margin + "    ", "through " + through(through)));
      }
    });
    return text.toString();
  }

  private static String whole(Root root) {
    return switch (root) {
      case Root.ModifierChange modifier -> modifier(modifier.change(), modifier.facts());
      case Root.Told told -> "fact " + ChangeWords.fact(told.fact());
      case Root.PackData data ->
          "pack " + data.reference() + " " + ChangeWords.change(data.before(), data.after());
      case Root.RuleChange rule -> ChangeWords.decision(rule.change()) + ", " + beside(rule);
    };
  }

  private static String modifier(DecisionChange change, List<FactChange> facts) {
    String happened =
        change.before() == null
            ? " applies now"
            : change.after() == null ? " applies no longer" : " is another now";
    String adjustment =
        change.either().source() instanceof Source.Modifier source ? source.adjustment() : "";
    String because =
        facts.isEmpty()
            ? ""
            : ", as fact "
                + facts.stream().map(ChangeWords::fact).collect(Collectors.joining(", "));
    return "modifier " + name(change) + happened + because + ": " + adjustment;
  }

  private static String through(List<DecisionChange> levers) {
    String few =
        levers.stream().limit(FEW).map(ChangeWords::decision).collect(Collectors.joining("; "));
    int more = levers.size() - FEW;
    return more > 0 ? few + "; and " + more + " more" : few;
  }
}
