package dev.cairn.model.wording;

/** A piece of a passage: words, or the place where the value of a fact is shown. */
public sealed interface Piece {
  /** Written as it is. */
  record Words(String text) implements Piece {}

  /** The value of a fact, put into words when it is shown. */
  record Slot(String fact, Form form) implements Piece {
    /** "{{F3}}", "{{F3|word}}". */
    public String text() {
      return "{{" + fact + (form == Form.FIGURE ? "" : "|" + form.word()) + "}}";
    }
  }
}
