package dev.cairn.engine.allocation;

/** The rules that give way when they collide, the last one first. */
public enum SoftRule {
  QUALITY_SHARE_HIGH("quality share at most its upper end"),
  LONG_SHARE_HIGH("long-run share at most its upper end"),
  WEEKDAY_CHANGE("a weekday changes by at most 2 km against the last full week"),
  LONG_SHARE_LOW("long-run share at least its lower end"),
  QUALITY_SHARE_LOW("quality share at least its lower end"),
  EASY_BELOW_QUALITY("easy runs no longer than the quality run");

  private final String text;

  SoftRule(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
