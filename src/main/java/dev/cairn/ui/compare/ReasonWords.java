package dev.cairn.ui.compare;

import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionChange;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.Root;
import dev.cairn.trail.Source;
import dev.cairn.trail.SpokenChange;
import dev.cairn.ui.text.Figures;
import java.util.Locale;

/** Roots of changes and the decisions above them, by the names that sentences give them. */
final class ReasonWords {
  private ReasonWords() {}

  /** "Modifier Shin splint history applies now: peak x 0.9". */
  static String title(Root root, Figures figures) {
    String text =
        switch (root) {
          case Root.RuleChange rule -> rule(rule);
          case Root.ModifierChange _, Root.Told _, Root.PackData _ -> SpokenChange.of(root);
        };
    return figures.prose(arrows(capital(text)));
  }

  private static String rule(Root.RuleChange rule) {
    Decision decision = rule.change().either();
    return decision.source() instanceof Source.CoachRule
        ? decision.what()
        : named(rule.change()) + ", " + SpokenChange.briefly(rule);
  }

  /** "The factor on the safe peak 100 % → 90 %". */
  static String lever(DecisionChange change, Figures figures) {
    return figures.prose(arrows(capital(named(change))));
  }

  private static String named(DecisionChange change) {
    return SpokenChange.of(change, DecisionName.of(change.either().id()));
  }

  private static String arrows(String text) {
    return text.replace(" -> ", " → ");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }

  /** The word of the source that a root is: modifier, fact and so on. */
  static String source(Root root) {
    return switch (root) {
      case Root.ModifierChange _ -> "modifier";
      case Root.Told _ -> "fact";
      case Root.PackData _ -> "pack_data";
      case Root.RuleChange rule -> rule.change().either().source().word();
    };
  }
}
