package dev.cairn.action.rulebook;

import java.util.Locale;
import java.util.Optional;

/** What a rule book can leave as. */
public enum BookForm {
  PDF,
  CSV,
  JSON;

  /** By the end of a file's name. */
  public static Optional<BookForm> of(String fileName) {
    for (BookForm form : values()) {
      if (fileName.toLowerCase(Locale.ROOT).endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
