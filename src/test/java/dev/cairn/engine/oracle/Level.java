package dev.cairn.engine.oracle;

/** What one week gives up, first things first: the soft rules of section 5, then preferences. */
enum Level {
  QUALITY_OVER("quality share over its upper end"),
  LONG_OVER("long share over its upper end"),
  WEEKDAY_CHANGE("weekday change over 2 km"),
  LONG_UNDER("long share under its lower end"),
  QUALITY_UNDER("quality share under its lower end"),
  EASY_OVER("easy runs over the quality run"),
  LONG_AWAY("long run away from its wish"),
  QUALITY_AWAY("quality away from the middle of its band"),
  UNEVEN("uneven runs");

  private final String text;

  Level(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  boolean soft() {
    return compareTo(EASY_OVER) <= 0;
  }
}
