package dev.cairn.elicit.meeting;

import java.util.Optional;

/** Each question is answered twice in private; in between coaches see all answers and talk. */
public enum Round {
  FIRST("first"),
  SECOND("second");

  private final String word;

  Round(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Round> of(String word) {
    for (Round round : values()) {
      if (round.word.equals(word)) {
        return Optional.of(round);
      }
    }
    return Optional.empty();
  }
}
