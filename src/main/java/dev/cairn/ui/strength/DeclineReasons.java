package dev.cairn.ui.strength;

import dev.cairn.ui.text.Words;
import java.util.List;

/** Why a load is declined: written down in one language, shown in that of the window. */
final class DeclineReasons {
  private static final Words WORDS = Words.of(DeclineReasons.class);
  private static final String KEY = "decline.reasons";

  private DeclineReasons() {}

  static List<String> shown() {
    return List.of(WORDS.text(KEY).split(","));
  }

  private static List<String> kept() {
    return List.of(WORDS.kept(KEY).split(","));
  }

  /** What is written down for one that was chosen. */
  static String kept(String shown) {
    int at = shown().indexOf(shown);
    return at < 0 ? shown : kept().get(at);
  }

  /** A reason that was written down, perhaps with more behind it, as the window says it. */
  static String told(String written) {
    for (int i = 0; i < kept().size(); i++) {
      if (written.startsWith(kept().get(i))) {
        return shown().get(i) + written.substring(kept().get(i).length());
      }
    }
    return written;
  }
}
