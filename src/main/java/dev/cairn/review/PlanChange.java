package dev.cairn.review;

import dev.cairn.model.WorkoutType;
import java.time.LocalDate;

/** What a coach would have otherwise in a plan. */
public sealed interface PlanChange {
  /** The day that somebody wished to change; a moved day's original date. */
  LocalDate date();

  /** Two days change places; the first is the one that was moved. */
  record Moved(LocalDate date, LocalDate to) implements PlanChange {}

  /** A run gets another length, in steps of the athlete's grid. */
  record Resized(LocalDate date, int steps) implements PlanChange {}

  /** A day becomes an easy or recovery run, or is taken off. */
  record Retyped(LocalDate date, WorkoutType type) implements PlanChange {}

  /** What is run on a day is run on another one too, in place of what stood there. */
  record Copied(LocalDate date, LocalDate to) implements PlanChange {}

  /** Two weeks change places, each named by its first day. */
  record WeeksSwapped(LocalDate date, LocalDate to) implements PlanChange {}

  /** Nothing is run from the first day to the last, both included. */
  record Away(LocalDate date, LocalDate to, Cause cause) implements PlanChange {}

  /** Why somebody cannot run. */
  enum Cause {
    SICK("sick"),
    INJURED("injured"),
    TRAVELLING("travelling");

    private final String word;

    Cause(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** What kind of change it is, in files. */
  default String word() {
    return switch (this) {
      case Moved moved -> "move";
      case Resized resized -> "distance";
      case Retyped(var _, var type) -> type == WorkoutType.REST ? "rest" : "type";
      case Copied copied -> "copy";
      case WeeksSwapped swapped -> "weeks";
      case Away away -> "away";
    };
  }
}
