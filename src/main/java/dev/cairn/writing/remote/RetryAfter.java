package dev.cairn.writing.remote;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a service asks to be left alone: seconds, or a date. */
final class RetryAfter {
  private static final int DIGITS = 9;

  private RetryAfter() {}

  static @Nullable Duration of(String header, Instant now) {
    String text = header.strip();
    if (text.matches("\\d{1," + DIGITS + "}(\\.\\d+)?")) {
      return Duration.ofMillis((long) Math.ceil(Double.parseDouble(text) * 1000));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException unknown) {
      return null;
    }
  }
}
