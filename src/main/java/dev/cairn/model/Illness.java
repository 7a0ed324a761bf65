package dev.cairn.model;

/** Illness at the as-of date. */
public enum Illness {
  NONE("none"),
  COLD("cold"),
  FEVER("fever");

  private final String word;

  Illness(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
