package dev.cairn.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as commands take them. */
final class Dates {
  private Dates() {}

  static LocalDate read(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDate) {
      throw new Stopped(
          Exit.USAGE, text + " is no date, so nothing was done. Maybe write it as 2027-01-26.");
    }
  }
}
