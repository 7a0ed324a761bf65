package dev.cairn.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The one form of a time: UTC with milliseconds, {@code 2026-11-21T16:14:39.123Z}, 24 letters. */
public final class EntryTime {
  static final int LENGTH = 24;
  private static final byte[] FORM = "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant BEHIND_LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private EntryTime() {}

  /** Leaves out what is smaller than a millisecond. */
  public static String text(Instant time) {
    if (time.isBefore(FIRST) || !time.isBefore(BEHIND_LAST)) {
      throw new IllegalArgumentException("A ledger has no such time: " + time);
    }
    LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(LENGTH);
    padded(text, utc.getYear(), 1000).append('-');
    padded(text, utc.getMonthValue(), 10).append('-');
    padded(text, utc.getDayOfMonth(), 10).append('T');
    padded(text, utc.getHour(), 10).append(':');
    padded(text, utc.getMinute(), 10).append(':');
    padded(text, utc.getSecond(), 10).append('.');
    padded(text, utc.getNano() / 1_000_000, 100).append('Z');
    return text.toString();
  }

  /** Reads only what {@link #text} writes. */
  public static Instant parse(String text) {
    Instant time = Instant.parse(text);
    if (!text(time).equals(text)) {
      throw new IllegalArgumentException("Not a time as a ledger writes it: " + text);
    }
    return time;
  }

  static Instant now(Instant clock) {
    return clock.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whether a real time of the one form stands there. */
  static boolean stands(byte[] bytes, int at) {
    for (int i = 0; i < LENGTH; i++) {
      byte is = bytes[at + i];
      if (FORM[i] == '0' ? is < '0' || is > '9' : is != FORM[i]) {
        return false;
      }
    }
    int year = number(bytes, at, 4);
    int month = number(bytes, at + 5, 2);
    int day = number(bytes, at + 8, 2);
    return year >= 1970
        && month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())
        && number(bytes, at + 11, 2) < 24
        && number(bytes, at + 14, 2) < 60
        && number(bytes, at + 17, 2) < 60;
  }

  private static int number(byte[] bytes, int at, int digits) {
    int number = 0;
    for (int i = at; i < at + digits; i++) {
      number = 10 * number + bytes[i] - '0';
    }
    return number;
  }

  private static StringBuilder padded(StringBuilder out, int number, int highest) {
    for (int unit = highest; unit > 0; unit /= 10) {
      out.append((char) ('0' + number / unit % 10));
    }
    return out;
  }
}
