package dev.cairn.pack;

/** What a modifier may change; each plan quantity has one name. */
public enum Quantity {
  /** Weekly growth in percent, lowered to at most the value. */
  WEEKLY_INCREASE("weeklyIncrease", "weekly growth"),
  /** Factor on the safe peak. */
  PEAK("peak", "the safe peak"),
  /** Factor on the long run's cap. */
  LONG_RUN("longRun", "the long run's cap"),
  /** Factor on hard minutes. */
  HARD_MINUTES("hardMinutes", "hard minutes"),
  /** Easy days between two hard days, raised to at least the value. */
  EASY_DAYS_BETWEEN_HARD("easyDaysBetweenHard", "easy days between hard days"),
  /** Every how many weeks a cutback comes, lowered to at most the value. */
  CUTBACK_EVERY("cutbackEvery", "weeks from cutback to cutback"),
  /** Percent that a cutback takes off, raised to at least the value. */
  CUTBACK_DEPTH("cutbackDepth", "depth of a cutback"),
  /** Quality sessions a week, lowered to at most the value. */
  QUALITY_SESSIONS("qualitySessions", "quality sessions a week"),
  /** First week that may hold quality, raised to at least the value. */
  FIRST_QUALITY_WEEK("firstQualityWeek", "first week with quality"),
  /** First week that may hold steady running, raised to at least the value. */
  FIRST_STEADY_WEEK("firstSteadyWeek", "first week with steady running"),
  /** Hills are left out of the quality rotation when the value is 0. */
  HILLS("hills", "hills"),
  /** Intervals are left out of the quality rotation when the value is 0. */
  INTERVALS("intervals", "intervals");

  private final String word;
  private final String plain;

  Quantity(String word, String plain) {
    this.word = word;
    this.plain = plain;
  }

  /** As a coach names it. */
  public String plain() {
    return plain;
  }

  public String word() {
    return word;
  }

  /** Whether it is counted, so that nothing lies between two values. */
  public boolean whole() {
    return switch (this) {
      case WEEKLY_INCREASE, PEAK, LONG_RUN, HARD_MINUTES, CUTBACK_DEPTH -> false;
      case EASY_DAYS_BETWEEN_HARD,
          CUTBACK_EVERY,
          QUALITY_SESSIONS,
          FIRST_QUALITY_WEEK,
          FIRST_STEADY_WEEK,
          HILLS,
          INTERVALS ->
          true;
    };
  }
}
