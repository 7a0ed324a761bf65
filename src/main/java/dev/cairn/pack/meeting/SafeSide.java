package dev.cairn.pack.meeting;

/** Which way is the careful one. */
public enum SafeSide {
  LOWER("lower"),
  HIGHER("higher");

  private final String word;

  SafeSide(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
