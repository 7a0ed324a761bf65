package dev.cairn.pack;

/** What a modifier may change; each plan quantity has one name. */
public enum Quantity {
  /** Weekly growth in percent, lowered to at most the value. */
  WEEKLY_INCREASE("weeklyIncrease"),
  /** Factor on the safe peak. */
  PEAK("peak"),
  /** Factor on the long run's cap. */
  LONG_RUN("longRun"),
  /** Factor on hard minutes. */
  HARD_MINUTES("hardMinutes"),
  /** Easy days between two hard days, raised to at least the value. */
  EASY_DAYS_BETWEEN_HARD("easyDaysBetweenHard"),
  /** Every how many weeks a cutback comes, lowered to at most the value. */
  CUTBACK_EVERY("cutbackEvery"),
  /** Percent that a cutback takes off, raised to at least the value. */
  CUTBACK_DEPTH("cutbackDepth"),
  /** Quality sessions a week, lowered to at most the value. */
  QUALITY_SESSIONS("qualitySessions"),
  /** First week that may hold quality, raised to at least the value. */
  FIRST_QUALITY_WEEK("firstQualityWeek"),
  /** First week that may hold steady running, raised to at least the value. */
  FIRST_STEADY_WEEK("firstSteadyWeek"),
  /** Hills are left out of the quality rotation when the value is 0. */
  HILLS("hills"),
  /** Intervals are left out of the quality rotation when the value is 0. */
  INTERVALS("intervals");

  private final String word;

  Quantity(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
