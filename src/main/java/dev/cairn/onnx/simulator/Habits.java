package dev.cairn.onnx.simulator;

import dev.cairn.onnx.chance.Chance;

/**
 * How somebody comes and what somebody writes down. Most people who log lifts tell no effort, no
 * sleep and no pain, so most of these do not either.
 *
 * @param visits a week, as planned
 * @param missed share of planned visits that do not happen
 * @param layOffs long breaks a year
 * @param whims share of sessions in which a load is chosen beside all plans
 * @param rpe share of work sets whose effort is told
 * @param rpeNoise of the effort told, beside what it was
 * @param notes share of days with a note
 * @param logsWarmUps whether warm-ups are written down
 * @param marksWarmUps whether they are told apart then
 * @param marksFailures whether failed sets are marked, and not only shorter
 * @param tellsPlan whether what was asked for stands in the log
 * @param lightWeeks every so many weeks a light one; zero for never
 * @param comesBackAt what is left of the load after a long break
 */
record Habits(
    int visits,
    double missed,
    double layOffs,
    double whims,
    double rpe,
    double rpeNoise,
    double notes,
    boolean logsWarmUps,
    boolean marksWarmUps,
    boolean marksFailures,
    boolean tellsPlan,
    int lightWeeks,
    double comesBackAt) {
  static Habits by(Chance chance) {
    double rpe =
        switch (chance.among(0.6, 0.2, 0.2)) {
          case 0 -> 0;
          case 1 -> chance.between(0.1, 0.7);
          default -> chance.between(0.85, 1);
        };
    return new Habits(
        1 + chance.among(0.05, 0.17, 0.3, 0.22, 0.13, 0.09, 0.04),
        chance.between(0.03, 0.35),
        chance.between(0.3, 3),
        chance.between(0.1, 0.6),
        rpe,
        chance.between(0.4, 1.1),
        chance.happens(0.85) ? 0 : chance.between(0.3, 1),
        chance.happens(0.6),
        chance.happens(0.4),
        chance.happens(0.35),
        chance.happens(0.3),
        chance.happens(0.3) ? chance.whole(4, 8) : 0,
        chance.between(0.8, 1));
  }
}
