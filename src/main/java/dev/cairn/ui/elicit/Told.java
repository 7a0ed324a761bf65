package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;

/** Texts of packs in the language of the window. */
final class Told {
  private Told() {}

  static String in(Bilingual text) {
    return text.in(
        Language.now() == Language.GERMAN
            ? dev.cairn.model.wording.Language.GERMAN
            : dev.cairn.model.wording.Language.ENGLISH);
  }

  /** The same with distances in the units that were chosen. */
  static String in(Bilingual text, Units units) {
    return new Figures(units).prose(in(text));
  }
}
