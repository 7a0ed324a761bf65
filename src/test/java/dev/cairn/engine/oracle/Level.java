package dev.cairn.engine.oracle;

/** What one week gives up, first things first: the soft rules of section 5, then preferences. */
enum Level {
  QUALITY_OVER,
  LONG_OVER,
  WEEKDAY_CHANGE,
  LONG_UNDER,
  QUALITY_UNDER,
  EASY_OVER,
  LONG_AWAY,
  QUALITY_AWAY,
  UNEVEN;

  boolean soft() {
    return compareTo(EASY_OVER) <= 0;
  }
}
