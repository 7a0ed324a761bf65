package dev.cairn.engine.session;

/** Seconds as the minutes a coach says. */
final class Minutes {
  private Minutes() {}

  /** "5 min", "2:30 min", "45 s". */
  static String text(int seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    int rest = seconds % 60;
    String tail = rest == 0 ? "" : (rest < 10 ? ":0" : ":") + rest;
    return seconds / 60 + tail + " min";
  }

  /** Minutes with at most one decimal, rounded down: 18, 10.5. */
  static String number(int seconds) {
    int tenths = seconds / 6;
    return tenths % 10 == 0 ? Integer.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  /** Whole minutes, halves up. */
  static int round(int seconds) {
    return (seconds + 30) / 60;
  }
}
