package dev.cairn.engine.check;

import dev.cairn.model.Week;
import org.jspecify.annotations.Nullable;

/**
 * A week beside what it is measured against.
 *
 * @param reference millimetres of the last full week, or of the start
 * @param lastFull the last full week before this one
 * @param cut fewer runs than usual, a race on the way, or a usual run day blocked or past
 */
record Measured(
    Week week, Kind kind, long reference, @Nullable Week lastFull, boolean cut, Kind before) {

  enum Kind {
    NONE,
    FULL,
    RECOVERY,
    CUT,
    TAPER,
    RACE
  }

  long total() {
    return week.total().value().millimetres();
  }

  boolean training() {
    return kind != Kind.TAPER && kind != Kind.RACE;
  }
}
