package dev.cairn.elicit.meeting;

import org.jspecify.annotations.Nullable;

/** How far a question is. */
public enum Stage {
  /** Answers come in sealed; nobody sees another's. */
  FIRST_ROUND("firstRound"),
  /** All answers lie open without names, and coaches talk. */
  REVEALED("revealed"),
  /** Sealed again, after the talk. */
  SECOND_ROUND("secondRound"),
  /** The answers that count lie open. */
  POOLED("pooled");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The round in which answers are taken now; null where none are. */
  public @Nullable Round taking() {
    return switch (this) {
      case FIRST_ROUND -> Round.FIRST;
      case SECOND_ROUND -> Round.SECOND;
      case REVEALED, POOLED -> null;
    };
  }
}
