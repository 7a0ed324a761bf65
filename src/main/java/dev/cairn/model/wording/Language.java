package dev.cairn.model.wording;

import java.util.Locale;
import java.util.Optional;

/** The languages that coaching text is written in. */
public enum Language {
  ENGLISH("en", Locale.ENGLISH),
  GERMAN("de", Locale.GERMAN);

  private final String word;
  private final Locale locale;

  Language(String word, Locale locale) {
    this.word = word;
    this.locale = locale;
  }

  /** The word used in files and commands. */
  public String word() {
    return word;
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> of(String word) {
    for (Language language : values()) {
      if (language.word.equals(word)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
