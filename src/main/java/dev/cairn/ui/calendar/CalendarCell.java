package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of the calendar: what it shows, what it says, and the place of the plan it stands for. */
public sealed interface CalendarCell {
  /** As {@code trail.Places} names it; empty for a day that is not in the plan. */
  String place();

  /** The cell in a sentence, without whether it is selected. */
  String sentence();

  /**
   * What another plan has in the place of a cell.
   *
   * @param figure its figure, where that is another; otherwise nothing
   * @param word its word, where that is another; otherwise nothing
   */
  record Before(String figure, String word) {}

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
      @Nullable Before before,
      String place,
      String sentence)
      implements CalendarCell {
    public OfDay {
      marks = List.copyOf(marks);
    }

    /** The same beside another plan, which is told in words too. */
    public OfDay beside(@Nullable Before other, List<Mark> marked, String told) {
      return new OfDay(
          date, kind, figure, word, brief, marked, today, past, other, place, sentence + told);
    }
  }

  /** A day before or after the plan, in a row that the plan fills only in part. */
  record Outside(LocalDate date, @Nullable Before before, String sentence) implements CalendarCell {
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
      @Nullable Before before,
      String place,
      String sentence)
      implements CalendarCell {
    public Total {
      marks = List.copyOf(marks);
      parts = List.copyOf(parts);
    }

    /** The same beside another plan, which is told in words too. */
    public Total beside(@Nullable Before other, List<Mark> marked, String told) {
      return new Total(
          figure, share, type, word, addition, marked, parts, other, place, sentence + told);
    }
  }

  /** A figure that a sum is made of, with the place it comes from. */
  record Part(String label, String figure, String place) {}
}
