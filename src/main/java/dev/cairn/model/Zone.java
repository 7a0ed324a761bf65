package dev.cairn.model;

/** The paces a session is made of, slowest first. */
public enum Zone {
  WALK("walk"),
  EASY("easy"),
  STEADY("steady"),
  MARATHON("marathon"),
  THRESHOLD("threshold"),
  RACE("race"),
  INTERVAL("interval"),
  REPETITION("repetition");

  private final String word;

  Zone(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
