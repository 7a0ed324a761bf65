package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;

/** What a coach's own load would mean, before it is saved. */
final class LoadCheck {
  private static final Words WORDS = Words.of(LoadCheck.class);

  private final Suggestion suggestion;
  private final Weights weights;

  LoadCheck(Suggestion suggestion, Weights weights) {
    this.suggestion = suggestion;
    this.weights = weights;
  }

  /**
   * What was found.
   *
   * @param good whether nothing speaks against it
   * @param reasoned whether it may only be saved with a reason
   * @param possible whether it can be saved at all
   */
  record Found(String facts, String words, boolean good, boolean reasoned, boolean possible) {}

  Found of(Mass load) {
    Mass onLast = load.minus(suggestion.last());
    Mass onSuggestion = load.minus(suggestion.load());
    String facts =
        WORDS.text(
            "modify.check",
            weights.with(suggestion.situation().exercise(), load),
            against(onLast, "modify.on-last", "change.same"),
            against(onSuggestion, "modify.on-suggestion", "modify.as-suggested"));
    if (onSuggestion.milligrams() == 0) {
      return new Found(facts, WORDS.text("modify.same"), false, false, false);
    }
    if (suggestion.rule().safety() && harder(load, suggestion.load())) {
      String most = weights.with(suggestion.situation().exercise(), suggestion.load());
      return new Found(facts, WORDS.text("modify.safety", most), false, true, true);
    }
    return new Found(facts, WORDS.text("modify.fine"), true, false, true);
  }

  private String against(Mass by, String other, String same) {
    return by.milligrams() == 0 ? WORDS.text(same) : WORDS.text(other, weights.signed(by));
  }

  private boolean harder(Mass one, Mass other) {
    boolean help = suggestion.situation().exercise().movement() == Movement.ASSISTED;
    return help ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
  }
}
