package dev.cairn.action.teaching;

/** How far a proposal is. */
public enum Fate {
  /** Nobody decided anything. */
  OPEN("open"),
  /** Coaches signed it, but not as many as have to. */
  SIGNED("signed"),
  IN_FORCE("in force"),
  /** A coach said why it should not be. */
  SET_ASIDE("withdrawn"),
  /** It is a question for a meeting now. */
  ASKED("asked");

  private final String word;

  Fate(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
