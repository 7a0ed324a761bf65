package dev.cairn.model;

/** How hard a day feels. */
public enum Intensity {
  LOW("low"),
  MODERATE("moderate"),
  HIGH("high");

  private final String word;

  Intensity(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
