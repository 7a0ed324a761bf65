package dev.cairn.review;

import java.util.Optional;

/** Why a plan came into a coach's week; nobody sees it before the verdict. */
public enum Origin {
  RISK("risk"),
  RANDOM("random"),
  /** Another coach has judged it, and this one does not know. */
  SECOND("second"),
  /** The same coach has judged it before, and does not see what he said. */
  AGAIN("again");

  private final String word;

  Origin(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Origin> of(String word) {
    for (Origin origin : values()) {
      if (origin.word.equals(word)) {
        return Optional.of(origin);
      }
    }
    return Optional.empty();
  }
}
