package dev.cairn.strength.feature;

/**
 * One measured thing.
 *
 * @param position its place in every vector
 * @param name what models' cards call it
 * @param words what it is, for a coach
 * @param window what it looks at: "last 6 sessions", "7 days"
 * @param from the least that makes sense
 * @param to the most that makes sense
 */
public record Feature(
    int position,
    String name,
    String words,
    String unit,
    Group group,
    String window,
    double from,
    double to) {

  /** What a feature tells about. */
  public enum Group {
    LIFTER,
    BALANCE,
    RECOVERY,
    EXERCISE,
    CONTEXT,
    /** The load that is asked about. */
    CANDIDATE
  }
}
