package dev.cairn.ui.why;

import dev.cairn.engine.whatif.Change;
import dev.cairn.engine.whatif.Counterfactual;
import dev.cairn.trail.Decision;
import dev.cairn.ui.text.Words;
import java.util.regex.Pattern;

/**
 * A change and the value it gives.
 *
 * @param words "Longest run of 13.5 km (12 km now)"
 * @param source the word of where the change would be made: "fact" or "pack_data"
 * @param sentence the same as a whole sentence
 */
public record ChangeLine(String words, String value, String source, String sentence) {
  private static final Pattern OPENING = Pattern.compile("With (an? |the )?");
  private static final String NONE = "none";

  static ChangeLine of(Counterfactual found, Decision asked, Shown shown, Words words) {
    boolean rule = found.change().kind() == Change.Kind.RULE;
    boolean gone = found.value().equals(NONE) && !asked.value().equals(NONE);
    return new ChangeLine(
        Shown.capital(OPENING.matcher(shown.prose(found.change().words())).replaceFirst("")),
        gone ? words.text("changes.gone") : shown.prose(found.value()),
        rule ? Row.PACK_DATA : Row.FACT,
        shown.prose(found.sentence()));
  }
}
