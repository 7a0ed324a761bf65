package dev.cairn.onnx.simulator;

import dev.cairn.onnx.chance.Chance;
import java.util.ArrayList;
import java.util.List;

/** What came of the sets of an exercise. */
record Effort(List<Done> sets) {
  /** What a set takes from the strength of the next, as a share. */
  private static final double TIRES = 0.013;

  /**
   * One set.
   *
   * @param share of the load that was chosen
   * @param left repetitions that would still have gone
   */
  record Done(double share, int reps, double left, boolean failed) {}

  Effort {
    sets = List.copyOf(sets);
  }

  /**
   * @param able what could be lifted once, unrested sets apart
   */
  static Effort of(Ask ask, double load, double able, Chance chance) {
    List<Done> sets = new ArrayList<>();
    double share = 1;
    for (int set = 0; set < ask.sets(); set++) {
      double most = 30 * (able * (1 - TIRES * set) / (load * share) - 1);
      Done done = set(ask, share, most, chance);
      sets.add(done);
      if (done.failed() && done.reps() * 2 < ask.reps()) {
        share *= 0.9;
      }
    }
    return new Effort(sets);
  }

  private static Done set(Ask ask, double share, double most, Chance chance) {
    int able = (int) Math.max(Math.floor(most), 0);
    int wanted =
        ask.spare() < 0
            ? ask.reps()
            : Math.clamp((long) Math.floor(most - ask.spare()), 1, ask.reps());
    if (wanted <= able) {
      return new Done(share, wanted, most - wanted, false);
    }
    boolean tried = able == 0 || chance.happens(0.7);
    return new Done(share, able, tried ? 0 : Math.max(most - able, 0), tried);
  }

  /**
   * Repetitions of the poorest set at the load that was chosen, zero where it had to be lowered.
   */
  int fewest() {
    return sets.stream().mapToInt(set -> set.share() < 1 ? 0 : set.reps()).min().orElse(0);
  }

  /** Repetitions that the hardest set left. */
  double left() {
    return sets.stream().mapToDouble(Done::left).min().orElse(0);
  }

  /** Sets with less than four repetitions left. */
  long hard() {
    return sets.stream().filter(set -> set.left() < 4).count();
  }
}
