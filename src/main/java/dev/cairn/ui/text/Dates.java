package dev.cairn.ui.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** Days as people read them, in the language of the texts. */
public final class Dates {
  private Dates() {}

  /** "31 Jan", "31. Jan.". */
  public static String brief(LocalDate date) {
    return Language.now().brief().format(date);
  }

  /** "Sun 31 Jan", "So 31. Jan.". */
  public static String withDay(LocalDate date) {
    return brief(date.getDayOfWeek()) + " " + brief(date);
  }

  /** "Sunday 31 January", "Sonntag, 31. Januar". */
  public static String spoken(LocalDate date) {
    return Language.now().whole().format(date);
  }

  /** "Sun", "So". */
  public static String brief(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, Language.now().locale());
  }

  /** "Sunday", "Sonntag". */
  public static String spoken(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Language.now().locale());
  }

  /** "January", "Januar". */
  public static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Language.now().locale());
  }
}
