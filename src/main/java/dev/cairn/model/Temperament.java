package dev.cairn.model;

/** How the athlete tends to treat a plan. */
public enum Temperament {
  CAUTIOUS("cautious"),
  NORMAL("normal"),
  BOLD("bold");

  private final String word;

  Temperament(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
