package dev.cairn.model.wording;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands.
 *
 * @param week the week it belongs to; 0 for the plan note
 * @param day null for notes
 */
public record PassageKey(Part part, int week, @Nullable LocalDate day) {
  public PassageKey {
    if (part.ofDay() != (day != null) || (part == Part.PLAN_NOTE) != (week == 0)) {
      throw new IllegalArgumentException("No place for text: " + part + " " + week + " " + day);
    }
  }

  public static PassageKey of(int week, LocalDate day, Part part) {
    return new PassageKey(part, week, day);
  }

  public static PassageKey weekNote(int week) {
    return new PassageKey(Part.WEEK_NOTE, week, null);
  }

  public static PassageKey planNote() {
    return new PassageKey(Part.PLAN_NOTE, 0, null);
  }

  /** The day of a passage that has one. */
  public LocalDate ofDay() {
    return Objects.requireNonNull(day, "a note has no day");
  }

  /** "day/2027-01-31/title", "week/9/note", "plan/note". */
  public String text() {
    return switch (part) {
      case PLAN_NOTE -> "plan/note";
      case WEEK_NOTE -> "week/" + week + "/note";
      case TITLE, DESCRIPTION, INTENSITY, GUIDANCE, STRUCTURE -> "day/" + day + "/" + part.word();
    };
  }
}
