package dev.cairn.strength.roster;

import java.util.List;

/** How a model does, line by line. */
public record Health(List<Line> lines) {
  public Health {
    lines = List.copyOf(lines);
  }

  /**
   * @param id what the window's words call it
   * @param value the figure with its unit
   * @param sentence what it means; of an amber one, why it is
   */
  public record Line(String id, String value, Level level, String sentence) {}

  /** Whether a coach should look. */
  public enum Level {
    GOOD,
    AMBER,
    /** Too little has been seen to say. */
    UNKNOWN
  }
}
