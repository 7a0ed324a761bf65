package dev.cairn.ui.modify;

import dev.cairn.pack.EditRules.EditReason;
import dev.cairn.ui.text.Words;

/** Reasons in the language of the window; those of other packs as these name them. */
final class ReasonNames {
  private static final Words WORDS = Words.of(ReasonNames.class);

  private ReasonNames() {}

  static String of(EditReason reason) {
    String key = "reason." + reason.code();
    return WORDS.has(key) ? WORDS.text(key) : reason.name();
  }
}
