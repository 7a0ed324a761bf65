package dev.cairn.pack.meeting;

import dev.cairn.model.wording.Language;

/** A text in both languages. */
public record Bilingual(String english, String german) {
  public String in(Language language) {
    return switch (language) {
      case ENGLISH -> english;
      case GERMAN -> german;
    };
  }
}
