package dev.cairn.intake;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which times over a distance a person can have run. */
final class Plausible {
  /** Walking slower than this is no race. */
  private static final int SLOWEST_SECONDS_PER_KM = 30 * 60;

  /** The fastest anybody has run, in seconds by kilometres. */
  private static final NavigableMap<Double, Double> RECORDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(1.0, 131.96),
              Map.entry(1.5, 206.0),
              Map.entry(3.0, 437.55),
              Map.entry(5.0, 755.36),
              Map.entry(10.0, 1571.0),
              Map.entry(21.0975, 3402.0),
              Map.entry(42.195, 7235.0),
              Map.entry(100.0, 21560.0)));

  private Plausible() {}

  /** What is wrong with this time over 1 to 100 km, to follow "is ...,"; null when nothing is. */
  static @Nullable String objection(double km, Duration time) {
    double seconds = time.toMillis() / 1000.0;
    if (seconds < record(km)) {
      return "faster than the world record over " + text(km) + " km";
    }
    return seconds > km * SLOWEST_SECONDS_PER_KM
        ? "slower than 30 minutes a kilometre over " + text(km) + " km"
        : null;
  }

  /** Between two records the time of the straight line. */
  private static double record(double km) {
    Map.Entry<Double, Double> below = RECORDS.floorEntry(km);
    Map.Entry<Double, Double> above = RECORDS.ceilingEntry(km);
    if (below == null || above == null) {
      return 0;
    }
    double part =
        above.getKey() > below.getKey()
            ? (km - below.getKey()) / (above.getKey() - below.getKey())
            : 0;
    return below.getValue() + part * (above.getValue() - below.getValue());
  }

  private static String text(double km) {
    String text = Double.toString(km);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
