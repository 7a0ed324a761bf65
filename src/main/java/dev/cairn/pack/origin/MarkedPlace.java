package dev.cairn.pack.origin;

import java.util.Locale;

/** A place of a template that coaches marked, as it is read: "the base phase", "week 9". */
public final class MarkedPlace {
  private MarkedPlace() {}

  /**
   * @param place "phase/base", "week/9", "week/9/sunday"
   */
  public static String spoken(String place) {
    int slash = place.indexOf('/');
    String rest = place.substring(slash + 1);
    if (place.startsWith("phase/")) {
      return "the " + rest + " phase";
    }
    int day = rest.indexOf('/');
    return day < 0
        ? "week " + rest
        : rest.substring(day + 1, day + 2).toUpperCase(Locale.ROOT)
            + (rest.substring(day + 2) + " of week " + rest.substring(0, day));
  }

  /** Whether it is a single day, of which a template says nothing. */
  public static boolean isDay(String place) {
    return place.indexOf('/') != place.lastIndexOf('/');
  }
}
