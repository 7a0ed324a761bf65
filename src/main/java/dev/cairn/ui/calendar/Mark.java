package dev.cairn.ui.calendar;

/**
 * Something to know about a cell.
 *
 * @param name in a few words, as it is shown
 * @param sentence as it is told in full
 */
public record Mark(Kind kind, String name, String sentence) {
  /** What the sign before a mark says. */
  public enum Kind {
    /** A warning, or a rule that gave way. */
    WARNING,
    /** A coach changed what the engine had planned. */
    COACH,
    /** Another plan has it otherwise. */
    CHANGED
  }
}
