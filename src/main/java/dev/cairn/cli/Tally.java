package dev.cairn.cli;

import dev.cairn.cli.Answer.Fate;
import dev.cairn.cli.text.Figures;
import java.util.EnumMap;
import java.util.Map;

/** What became of the athletes of a round. */
final class Tally {
  private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
  private boolean cancelled;

  void add(Fate fate) {
    counts.merge(fate, 1, Integer::sum);
  }

  void cancelled() {
    cancelled = true;
  }

  boolean wasCancelled() {
    return cancelled;
  }

  /** The worst of what happened. */
  int exit() {
    if (cancelled) {
      return Exit.CANCELLED;
    }
    if (count(Fate.REJECTED) > 0) {
      return Exit.FAILED;
    }
    return count(Fate.REFUSED) > 0 ? Exit.REFUSED : Exit.DONE;
  }

  int athletes() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** "9,412 planned, 588 refused, 2 in error". */
  String text() {
    return Figures.grouped(count(Fate.PLANNED))
        + " planned, "
        + Figures.grouped(count(Fate.REFUSED))
        + " refused, "
        + Figures.grouped(count(Fate.REJECTED))
        + " in error";
  }

  private int count(Fate fate) {
    return counts.getOrDefault(fate, 0);
  }
}
