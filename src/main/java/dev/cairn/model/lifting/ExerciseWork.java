package dev.cairn.model.lifting;

import java.util.List;

/**
 * The sets of one exercise on one day, in order.
 *
 * @param exercise the id of an exercise of the packs, or the name in the log where none fits
 */
public record ExerciseWork(String exercise, List<LoggedSet> sets) {
  public ExerciseWork {
    sets = List.copyOf(sets);
  }
}
