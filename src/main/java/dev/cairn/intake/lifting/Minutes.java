package dev.cairn.intake.lifting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a session took, as texts such as "1h 5m", "54分钟" or "1:05:00" tell. */
final class Minutes {
  private static final int SECONDS = 60;
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([0-9]{1,3})\\s*(?:h|hr|hrs|std|hora|horas|heure|heures|ore|小时)\\.?)?\\s*"
              + "(?:([0-9]{1,4})\\s*(?:m|min|mins|minuten|minutos|minutes|minuti|分钟|分)\\.?)?\\s*"
              + "(?:([0-9]{1,6})\\s*(?:s|sec|sek|seg|秒|秒钟)\\.?)?");
  private static final Pattern CLOCK =
      Pattern.compile("([0-9]{1,3}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]+)?");
  private static final Pattern SECONDS_ALONE = Pattern.compile("[0-9]{1,6}(?:\\.0)?");

  private Minutes() {}

  /**
   * Whole minutes, or null for nothing, nonsense, and more than a day.
   *
   * @param header what the column is called: only one that says so holds seconds without a word
   */
  static @Nullable Integer of(String cell, String header) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    Matcher parts = PARTS.matcher(text);
    Matcher clock = CLOCK.matcher(text);
    if (text.isEmpty()) {
      return null;
    }
    if (SECONDS_ALONE.matcher(text).matches()) {
      return header.toLowerCase(Locale.ROOT).contains("sec")
          ? whole(Double.valueOf(text).intValue())
          : null;
    }
    if (clock.matches()) {
      return whole(seconds(clock));
    }
    return parts.matches() ? whole(seconds(parts)) : null;
  }

  private static @Nullable Integer whole(int seconds) {
    int minutes = Math.round(seconds / (float) SECONDS);
    return minutes >= 1 && minutes <= 24 * 60 ? Integer.valueOf(minutes) : null;
  }

  private static int seconds(Matcher matcher) {
    return (part(matcher, 1) * SECONDS + part(matcher, 2)) * SECONDS + part(matcher, 3);
  }

  private static int part(Matcher matcher, int group) {
    String part = matcher.group(group);
    return part == null ? 0 : Integer.parseInt(part);
  }
}
