package dev.cairn.review;

import java.util.Optional;

/** What a coach thinks of a plan. */
public enum Judgement {
  APPROVED("approved"),
  APPROVED_WITH_NOTES("approved_with_notes"),
  APPROVED_WITH_CHANGES("approved_with_changes"),
  REJECTED("rejected");

  private final String word;

  Judgement(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** For people. */
  public String text() {
    return word.replace('_', ' ');
  }

  public boolean approves() {
    return this != REJECTED;
  }

  public static Optional<Judgement> of(String word) {
    for (Judgement judgement : values()) {
      if (judgement.word.equals(word)) {
        return Optional.of(judgement);
      }
    }
    return Optional.empty();
  }
}
