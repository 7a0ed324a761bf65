package dev.cairn.model.wording;

import org.jspecify.annotations.Nullable;

/**
 * Why a draft is refused: the words, what they say, what the plan says.
 *
 * @param from the first character of the words in the draft
 * @param to behind the last
 * @param fact the fact they contradict, which may take their place; null where there is none
 */
public record Objection(
    Kind kind, int from, int to, String words, String sentence, @Nullable String fact) {
  /** Whether the words say what the plan does not; else they only have no place in it. */
  public boolean contradicts() {
    return switch (kind) {
      case NUMBER, ROLE, SLOT, DAY, STRUCTURE, CLAIM -> true;
      case MEDICAL, PROMISE, NAME, LINK, INSTRUCTION, CHARACTERS, LANGUAGE, LENGTH -> false;
    };
  }

  /** What is wrong. */
  public enum Kind {
    NUMBER("number"),
    ROLE("role"),
    SLOT("slot"),
    DAY("day"),
    STRUCTURE("structure"),
    CLAIM("claim"),
    MEDICAL("medical"),
    PROMISE("promise"),
    NAME("name"),
    LINK("link"),
    INSTRUCTION("instruction"),
    CHARACTERS("characters"),
    LANGUAGE("language"),
    LENGTH("length");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
