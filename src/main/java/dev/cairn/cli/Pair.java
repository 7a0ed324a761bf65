package dev.cairn.cli;

import dev.cairn.trail.StoredAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of one athlete in two files; null where a file has none. */
record Pair(@Nullable StoredAnswer before, @Nullable StoredAnswer after) {
  /**
   * Two files of one line each are meant to be compared, whoever they are of; otherwise athletes
   * are found by their id, the first line of an id with the first of it in the other file.
   */
  static List<Pair> of(List<StoredAnswer> before, List<StoredAnswer> after) {
    if (before.size() == 1 && after.size() == 1) {
      return List.of(new Pair(before.getFirst(), after.getFirst()));
    }
    List<Pair> pairs = new ArrayList<>();
    List<StoredAnswer> left = new ArrayList<>(after);
    for (StoredAnswer old : before) {
      StoredAnswer now = find(old, left);
      left.remove(now);
      pairs.add(new Pair(old, now));
    }
    left.forEach(now -> pairs.add(new Pair(null, now)));
    return pairs;
  }

  private static @Nullable StoredAnswer find(StoredAnswer old, List<StoredAnswer> answers) {
    return answers.stream()
        .filter(now -> Objects.equals(now.athleteId(), old.athleteId()))
        .findFirst()
        .orElse(null);
  }

  boolean same() {
    return Objects.equals(before, after);
  }
}
