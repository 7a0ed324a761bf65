package dev.cairn.writing.disclosure;

import dev.cairn.model.wording.PassageKey;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a day is called outside: its weekday, never its date. Within one week that says which day is
 * meant.
 */
public final class DayKey {
  /** Where the notes of a week or a plan stand. */
  public static final String NOTES = "note";

  private static final int LETTERS = 3;

  private DayKey() {}

  public static String of(PassageKey passage) {
    return passage.part().ofDay() ? of(passage.ofDay()) : NOTES;
  }

  static String of(LocalDate day) {
    return day.getDayOfWeek().name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
  }
}
