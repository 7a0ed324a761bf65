package dev.cairn.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A week of reviewing, from Monday on, as ISO 8601 counts weeks. */
public record ReviewWeek(LocalDate monday) {
  public ReviewWeek {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException(monday + " is no Monday");
    }
  }

  public static ReviewWeek of(LocalDate day) {
    return new ReviewWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** "2026-W48", which sorts as the weeks do. */
  public String word() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  public ReviewWeek next() {
    return new ReviewWeek(monday.plusWeeks(1));
  }
}
