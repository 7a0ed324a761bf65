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
}
