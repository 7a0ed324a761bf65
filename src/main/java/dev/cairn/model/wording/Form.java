package dev.cairn.model.wording;

import java.util.Optional;

/** How a fact is put into words; a form that a fact does not have reads as the plain one. */
public enum Form {
  FIGURE("figure"),
  /** A count up to twelve as a word. */
  WORD("word"),
  /** A name as the subject of a sentence, with its article. */
  SUBJECT("subject"),
  /** A name as the object of a sentence, with its article. */
  OBJECT("object"),
  /** A name after a preposition such as "with". */
  AFTER("after"),
  /** Of a date only the weekday. */
  WEEKDAY("weekday"),
  /** A date with its weekday. */
  LONG("long");

  private final String word;

  Form(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Form> of(String word) {
    for (Form form : values()) {
      if (form.word.equals(word)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
