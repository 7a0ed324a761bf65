package dev.cairn.model;

/** What the athlete wants of the race. */
public enum Goal {
  FINISH("finish"),
  IMPROVE("improve"),
  COMPETE("compete");

  private final String word;

  Goal(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
