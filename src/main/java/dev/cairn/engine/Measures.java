package dev.cairn.engine;

import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;

/**
 * The load of a plan in four figures: largest week, longest run, hard minutes in all and a week;
 * races are nobody's training.
 */
record Measures(int peak, int longest, double hardMinutes, double hardestWeek) {
  static final Measures NONE =
      new Measures(Integer.MAX_VALUE, Integer.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

  static Measures of(Plan plan) {
    int peak = 0;
    int longest = 0;
    double hard = 0;
    double hardest = 0;
    for (Week week : plan.weeks()) {
      double minutes = 0;
      for (Day day : week.days()) {
        longest = Math.max(longest, day.trainingSteps());
        if (day.session() != null && !day.session().value().isRace()) {
          minutes += day.session().value().hardMinutes();
        }
      }
      peak = Math.max(peak, week.total().value().steps());
      hard += minutes;
      hardest = Math.max(hardest, minutes);
    }
    return new Measures(peak, longest, hard, hardest);
  }

  /** The smaller of each figure. */
  Measures least(Measures other) {
    return new Measures(
        Math.min(peak, other.peak),
        Math.min(longest, other.longest),
        Math.min(hardMinutes, other.hardMinutes),
        Math.min(hardestWeek, other.hardestWeek));
  }

  /** Whether the hard minutes of a plan stay within these. */
  boolean holdHardMinutes(Measures plan) {
    double hair = 1e-6;
    return plan.hardMinutes <= hardMinutes + hair && plan.hardestWeek <= hardestWeek + hair;
  }
}
