package dev.cairn.model;

/** As the athlete gives it. */
public enum Sex {
  FEMALE("f"),
  MALE("m"),
  OTHER("x");

  private final String word;

  Sex(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
