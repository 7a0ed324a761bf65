package dev.cairn.review;

/** How a plan stands with the coaches, in the order in which a queue wants to be worked. */
public enum Standing {
  /** Judged once, and then weeks or days of it changed. */
  STALE("stale"),
  /** Nobody has judged it. */
  WAITING("waiting"),
  REJECTED("rejected"),
  APPROVED("approved");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /**
   * @param judged whether anybody ever judged a plan of this athlete
   * @param holds whether the last verdict was about these very weeks and days
   */
  public static Standing of(boolean judged, boolean holds, boolean approves) {
    if (!judged) {
      return WAITING;
    }
    if (!holds) {
      return STALE;
    }
    return approves ? APPROVED : REJECTED;
  }
}
