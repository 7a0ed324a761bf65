package dev.cairn.model;

/** The part a weekday plays in the weekly pattern. */
public enum Role {
  LONG("long"),
  QUALITY("quality"),
  EASY("easy"),
  RECOVERY("recovery"),
  RACE("race"),
  REST("rest"),
  CROSS("cross");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public boolean run() {
    return this != REST && this != CROSS;
  }
}
