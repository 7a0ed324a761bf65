package dev.cairn.trail;

/** A kind of value in the calendar that a coach can point at. */
public enum PlanCell {
  WEEK_TYPE("weekType", ".type"),
  TOTAL("total", ".total"),
  TYPE("type", ".type"),
  DISTANCE("distance", ".distance"),
  DURATION("duration", ".session"),
  INTENSITY("intensity", ".session"),
  PACE("pace", ".session"),
  HEART_RATE("heartRate", ".session"),
  WORKOUT("workout", ".session");

  private final String word;
  private final String ending;

  PlanCell(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** The word in files. */
  public String word() {
    return word;
  }

  /** Whether it is a value of a whole week. */
  public boolean ofWeek() {
    return this == WEEK_TYPE || this == TOTAL;
  }

  /** How the ids of decisions end that are about this kind of value and no other. */
  String ending() {
    return ending;
  }
}
