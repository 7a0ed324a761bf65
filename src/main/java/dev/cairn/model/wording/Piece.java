package dev.cairn.model.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a passage: words, or the place where the value of a fact is shown. */
public sealed interface Piece {
  Pattern SLOT = Pattern.compile("\\{\\{(F[0-9]{1,4})(?:\\|([a-z]+))?\\}\\}");

  /** Written as it is. */
  record Words(String text) implements Piece {}

  /** The value of a fact, put into words when it is shown. */
  record Slot(String fact, Form form) implements Piece {
    /** "{{F3}}", "{{F3|word}}". */
    public String text() {
      return "{{" + fact + (form == Form.FIGURE ? "" : "|" + form.word()) + "}}";
    }
  }

  /** Text as it is written, in pieces; what only looks like a slot stays words. */
  static List<Piece> read(String written) {
    List<Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(written);
    int from = 0;
    while (slot.find()) {
      Optional<Form> form =
          slot.group(2) == null ? Optional.of(Form.FIGURE) : Form.of(slot.group(2));
      if (form.isPresent()) {
        if (slot.start() > from) {
          pieces.add(new Words(written.substring(from, slot.start())));
        }
        pieces.add(new Slot(slot.group(1), form.get()));
        from = slot.end();
      }
    }
    if (from < written.length()) {
      pieces.add(new Words(written.substring(from)));
    }
    return pieces;
  }
}
