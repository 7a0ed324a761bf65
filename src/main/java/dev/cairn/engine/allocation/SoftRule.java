package dev.cairn.engine.allocation;

/** The rules that give way when they collide, the last one first. */
public enum SoftRule {
  QUALITY_SHARE_HIGH("Quality takes ", " more than its largest share of the week."),
  LONG_SHARE_HIGH("The long run takes ", " more than its largest share of the week."),
  WEEKDAY_CHANGE("Weekdays differ from the last full week by ", " more than they may."),
  LONG_SHARE_LOW("The long run is ", " short of its least share of the week."),
  QUALITY_SHARE_LOW("Quality is ", " short of its least share of the week."),
  EASY_BELOW_QUALITY("Easy runs go beyond the quality run, by ", " in all.");

  private final String before;
  private final String after;

  SoftRule(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** What a week does that the rule would not have. */
  public String broken(String by) {
    return before + by + after;
  }
}
