package dev.cairn.trail;

/** What kind of thing was decided. */
public enum DecisionType {
  PERIODIZATION("periodization"),
  VOLUME("volume"),
  INTENSITY("intensity"),
  SESSION_PLACEMENT("session_placement"),
  MODIFICATION("modification");

  private final String word;

  DecisionType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
