package dev.cairn.model;

/** Heart-rate variability against the athlete's own band. */
public enum Hrv {
  NORMAL("normal"),
  LOW("low"),
  UNKNOWN("unknown");

  private final String word;

  Hrv(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
