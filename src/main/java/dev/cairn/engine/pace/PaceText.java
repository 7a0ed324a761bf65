package dev.cairn.engine.pace;

/** Paces and durations as runners write them: 5:27, 1:43:20. Half a second rounds up. */
public final class PaceText {

  static final double METRES_PER_MILE = 1609.344;

  private PaceText() {}

  /** Seconds per km as "5:27". */
  public static String perKm(double secondsPerKm) {
    return minutes(wholeSeconds(secondsPerKm));
  }

  /** The same pace per mile, "8:46", converted from the exact value, not from the rounded one. */
  public static String perMile(double secondsPerKm) {
    return minutes(wholeSeconds(secondsPerKm * (METRES_PER_MILE / 1000)));
  }

  /** A race time: "25:12", from one hour up "1:43:20". */
  public static String duration(double seconds) {
    long whole = wholeSeconds(seconds);
    if (whole < 3600) {
      return minutes(whole);
    }
    return whole / 3600 + ":" + twoDigits(whole / 60 % 60) + ":" + twoDigits(whole % 60);
  }

  private static long wholeSeconds(double seconds) {
    if (!(seconds >= 0 && seconds < 1e9)) {
      throw new IllegalArgumentException(
          "A pace or time of " + seconds + " s cannot be written. Maybe a distance was zero.");
    }
    return Math.round(seconds);
  }

  private static String minutes(long seconds) {
    return seconds / 60 + ":" + twoDigits(seconds % 60);
  }

  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
