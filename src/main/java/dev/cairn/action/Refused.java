package dev.cairn.action;

/** An action that does not fit what is there; nothing was changed. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String sentence) {
    super(sentence);
  }

  /** Names the thing, the consequence, and a way on. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
