package dev.cairn.cli.text;

import java.time.Duration;
import java.util.Locale;

/** Large counts and spans of time as people read them, in every locale alike. */
public final class Figures {
  private Figures() {}

  /** "12,345". */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "12,345 athletes", "1 athlete". */
  public static String athletes(long number) {
    return grouped(number) + (number == 1 ? " athlete" : " athletes");
  }

  /** "3.2 s", "4 min 10 s". */
  public static String span(Duration span) {
    return span.compareTo(Duration.ofMinutes(1)) < 0
        ? String.format(Locale.ROOT, "%.1f s", span.toMillis() / 1000.0)
        : span.toMinutes() + " min " + span.toSecondsPart() + " s";
  }
}
