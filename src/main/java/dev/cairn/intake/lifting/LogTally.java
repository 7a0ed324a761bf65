package dev.cairn.intake.lifting;

import java.util.ArrayList;
import java.util.List;

/**
 * What there was in a file and what of it is in the log.
 *
 * @param program whose file it is
 * @param leftOut sets that were meant and could not be read
 * @param notSets lines that are no set of lifting, such as rest timers, notes and distances
 * @param emptySets sets of nothing at all
 */
public record LogTally(
    String program, int sessions, int sets, int leftOut, int notSets, int emptySets) {
  /** What our own files are called. */
  static final String OWN = "lifter file";

  /** "Strong: 6,778 sets in 384 sessions; 2 sets left out". */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    parts.add(program + ": " + count(sets, "set") + " in " + count(sessions, "session"));
    if (leftOut > 0) {
      parts.add(count(leftOut, "set") + " left out");
    }
    if (notSets > 0) {
      parts.add(count(notSets, "line") + " passed over (rest, notes, distance)");
    }
    if (emptySets > 0) {
      parts.add(count(emptySets, "empty set") + " passed over");
    }
    return String.join("; ", parts) + ".";
  }

  private static String count(int number, String what) {
    return String.format(java.util.Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
