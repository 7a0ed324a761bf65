package dev.cairn.model.wording;

import java.util.Optional;

/** What a passage is in the text of a plan. */
public enum Part {
  TITLE("title", 60),
  DESCRIPTION("description", 600),
  INTENSITY("intensity", 300),
  GUIDANCE("guidance", 400),
  STRUCTURE("structure", 1200),
  WEEK_NOTE("note", 1500),
  PLAN_NOTE("plan", 2500);

  private final String word;
  private final int longest;

  Part(String word, int longest) {
    this.word = word;
    this.longest = longest;
  }

  public String word() {
    return word;
  }

  /** How many characters it may have. */
  public int longest() {
    return longest;
  }

  public boolean ofDay() {
    return this != WEEK_NOTE && this != PLAN_NOTE;
  }

  public static Optional<Part> of(String word) {
    for (Part part : values()) {
      if (part.word.equals(word)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
