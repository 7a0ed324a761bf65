package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import java.time.LocalDate;
import java.util.List;

/** A cell of the calendar: what it shows, what it says, and the place of the plan it stands for. */
public sealed interface CalendarCell {
  /** As {@code trail.Places} names it; empty for a day that is not in the plan. */
  String place();

  /** The cell in a sentence, without whether it is selected. */
  String sentence();

  /**
   * The head of a row.
   *
   * @param name "W9", or the date of a row that the plan does not count as a week
   * @param detail "25 Jan", or the weeks that such a row is made of
   */
  record Head(String name, String detail, String place, String sentence) implements CalendarCell {}

  /** A day of the plan. */
  record OfDay(
      LocalDate date,
      RunKind kind,
      String figure,
      String word,
      String brief,
      List<Mark> marks,
      boolean today,
      boolean past,
      String place,
      String sentence)
      implements CalendarCell {
    public OfDay {
      marks = List.copyOf(marks);
    }
  }

  /** A day before or after the plan, in a row that the plan fills only in part. */
  record Outside(LocalDate date, String sentence) implements CalendarCell {
    @Override
    public String place() {
      return "";
    }
  }

  /**
   * What a row adds up to.
   *
   * @param share of the largest row's, from 0 to 1
   * @param addition "+ race", or nothing
   * @param parts what it is the sum of, where it is no total of the plan; otherwise empty
   */
  record Total(
      String figure,
      double share,
      WeekType type,
      String word,
      String addition,
      List<Mark> marks,
      List<Part> parts,
      String place,
      String sentence)
      implements CalendarCell {
    public Total {
      marks = List.copyOf(marks);
      parts = List.copyOf(parts);
    }
  }

  /** A figure that a sum is made of, with the place it comes from. */
  record Part(String label, String figure, String place) {}
}
