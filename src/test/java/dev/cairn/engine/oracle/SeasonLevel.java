package dev.cairn.engine.oracle;

/** What a whole plan gives up, first things first; distances in steps, summed over the weeks. */
enum SeasonLevel {
  PEAK_MISSED("peak below the chosen one"),
  VOLUME_MISSED("weeks below the even way"),
  QUALITY_OVER("quality share over its upper end"),
  LONG_OVER("long share over its upper end"),
  WEEKDAY_CHANGE("weekday change over 2 km"),
  LONG_UNDER("long share under its lower end"),
  QUALITY_UNDER("quality share under its lower end"),
  EASY_OVER("easy runs over the quality run"),
  LONGEST_MISSED("longest run below its wish"),
  LONG_AWAY("long runs away from the middle"),
  QUALITY_AWAY("quality away from the middle");

  private final String text;

  SeasonLevel(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
