package dev.cairn.strength.rule;

import dev.cairn.pack.LiftFact;
import dev.cairn.pack.LiftFacts.Told;
import org.jspecify.annotations.Nullable;

/** What is known of a fact, as a coach reads it. */
final class FactWords {
  private FactWords() {}

  /** With its unit. */
  static String of(LiftFact fact, @Nullable Told told) {
    String bare = bare(fact, told);
    return told == null || fact.flag() || fact.unit().isEmpty() ? bare : bare + " " + fact.unit();
  }

  static String bare(LiftFact fact, @Nullable Told told) {
    if (told == null) {
      return "not told";
    }
    if (fact.flag()) {
      return told.low() > 0 ? "yes" : "no";
    }
    if (told.exact()) {
      return Amounts.plain(told.low());
    }
    return Double.isInfinite(told.high())
        ? "at least " + Amounts.plain(told.low())
        : Amounts.plain(told.low()) + " to " + Amounts.plain(told.high());
  }
}
