package dev.cairn.model;

/** What a week is for. */
public enum WeekType {
  BASE("base"),
  BUILD("build"),
  PEAK("peak"),
  RECOVERY("recovery"),
  TAPER("taper"),
  RACE("race");

  private final String word;

  WeekType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
