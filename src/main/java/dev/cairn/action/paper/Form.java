package dev.cairn.action.paper;

import java.util.Locale;
import java.util.Optional;

/** What a plan can leave as. */
public enum Form {
  PDF,
  ICS,
  CSV;

  /** "pdf": the end of a file's name. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By the end of a file's name. */
  public static Optional<Form> of(String fileName) {
    for (Form form : values()) {
      if (fileName.toLowerCase(Locale.ROOT).endsWith("." + form.word())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
