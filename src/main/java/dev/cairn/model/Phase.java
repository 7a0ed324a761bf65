package dev.cairn.model;

/** The part of the season a week belongs to. */
public enum Phase {
  BASE("base"),
  BUILD("build"),
  PEAK("peak"),
  TAPER("taper");

  private final String word;

  Phase(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
