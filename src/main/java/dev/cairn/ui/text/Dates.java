package dev.cairn.ui.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as people read them, in the language of the texts. */
public final class Dates {
  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", LANGUAGE);
  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM", LANGUAGE);

  private Dates() {}

  /** "31 Jan". */
  public static String brief(LocalDate date) {
    return SHORT.format(date);
  }

  /** "Sun 31 Jan". */
  public static String withDay(LocalDate date) {
    return brief(date.getDayOfWeek()) + " " + brief(date);
  }

  /** "Sunday 31 January". */
  public static String spoken(LocalDate date) {
    return SPOKEN.format(date);
  }

  /** "Sun". */
  public static String brief(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, LANGUAGE);
  }

  /** "Sunday". */
  public static String spoken(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, LANGUAGE);
  }

  /** "January". */
  public static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, LANGUAGE);
  }
}
