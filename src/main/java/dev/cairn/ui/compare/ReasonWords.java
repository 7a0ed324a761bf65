package dev.cairn.ui.compare;

import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionChange;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.FactChange;
import dev.cairn.trail.Root;
import dev.cairn.trail.Source;
import dev.cairn.trail.SpokenChange;
import dev.cairn.ui.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Roots of changes and the decisions above them, by the names that sentences give them. */
final class ReasonWords {
  private static final Pattern SIGNS = Pattern.compile("[\\[\\]{}]");
  private static final Pattern SECTION = Pattern.compile("^(snapshot|request)\\.");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])([A-Z])");
  private static final Pattern BARE = Pattern.compile("[0-9.]+");

  private ReasonWords() {}

  /** "Shin splint history applies now". */
  static String title(Root root, Figures figures) {
    String text =
        switch (root) {
          case Root.RuleChange rule -> rule(rule);
          case Root.ModifierChange modifier -> modifier(modifier);
          case Root.Told told -> CompareModel.WORDS.text("fact", fact(told.fact(), figures));
          case Root.PackData _ -> SpokenChange.of(root);
        };
    return figures.prose(arrows(capital(text)));
  }

  /** "Injuries none → months since 12, site achilles". */
  static String fact(FactChange fact, Figures figures) {
    String plain = SIGNS.matcher(SpokenChange.of(fact)).replaceAll("");
    String words = HUMP.matcher(SECTION.matcher(plain).replaceFirst("")).replaceAll(" $1");
    return figures.prose(arrows(words.toLowerCase(Locale.ENGLISH).replace('_', ' ')));
  }

  private static String modifier(Root.ModifierChange modifier) {
    DecisionChange change = modifier.change();
    String happened =
        change.before() == null ? "applies" : change.after() == null ? "applies.not" : "other";
    return CompareModel.WORDS.text("modifier." + happened, SpokenChange.briefly(modifier));
  }

  /** What stands below a title: what a modifier does, the facts that made it apply. */
  static List<String> details(Root root, Figures figures) {
    List<String> lines = new ArrayList<>();
    if (root instanceof Root.ModifierChange modifier) {
      if (modifier.change().either().source() instanceof Source.Modifier source) {
        lines.add(figures.prose(capital(source.adjustment())));
      }
      modifier
          .facts()
          .forEach(fact -> lines.add(CompareModel.WORDS.text("fact", fact(fact, figures))));
    }
    return lines;
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

  /** A bare number says less than the sentence about it. */
  private static String named(DecisionChange change) {
    Decision before = change.before();
    Decision after = change.after();
    if (before != null
        && after != null
        && BARE.matcher(after.value()).matches()
        && !before.what().equals(after.what())) {
      return before.what() + " -> " + after.what();
    }
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
