package dev.cairn.cli.text;

import dev.cairn.trail.Cause;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.DecisionChange;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.Root;
import dev.cairn.trail.RootReach;
import dev.cairn.trail.SpokenChange;
import java.util.List;
import java.util.stream.Collectors;

/** What changes come from: beside a value in a few words, once for all of them at length. */
final class CauseText {
  private static final int FEW = 6;

  private CauseText() {}

  /** "the factor on the safe peak x 1 -> x 0.9 (Shin splint history)". */
  static String beside(Cause cause) {
    String roots =
        cause.roots().stream().map(SpokenChange::briefly).collect(Collectors.joining(", "));
    String name = DecisionName.of(cause.lever().either().id());
    return SpokenChange.of(cause.lever(), name) + " (" + roots + ")";
  }

  /** Every root once, each with the decisions through which it reached the plan. */
  static String all(List<CellChange> cells, String margin) {
    StringBuilder text = new StringBuilder();
    for (RootReach reach : RootReach.under(cells)) {
      text.append(Prose.PAGE.set(margin, margin + "  ", SpokenChange.of(reach.root())));
      if (!(reach.root() instanceof Root.RuleChange)) {
        String through = "through " + through(reach.levers());
        text.append(Prose.PAGE.set(margin + "  ", margin + "    ", through));
      }
    }
    return text.toString();
  }

  private static String through(List<DecisionChange> levers) {
    String few = levers.stream().limit(FEW).map(SpokenChange::of).collect(Collectors.joining("; "));
    int more = levers.size() - FEW;
    return more > 0 ? few + "; and " + more + " more" : few;
  }
}
