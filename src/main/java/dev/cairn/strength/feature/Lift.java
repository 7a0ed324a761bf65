package dev.cairn.strength.feature;

import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;

/**
 * One work set as the rules and models see it.
 *
 * @param number its place among all sets of the exercise that day, from 1
 * @param load as logged; nothing where only the body was lifted
 * @param carried kilograms of the own weight that moved along; NaN when nobody told it
 * @param lifted kilograms that moved, the share of the body with them; NaN when nobody told the
 *     lifter's own weight
 * @param count repetitions, or seconds of a timed exercise
 * @param rpe NaN when nobody told
 * @param oneRepMax estimate in kilograms, NaN where the set cannot tell
 */
public record Lift(
    LoggedSet set,
    int number,
    Mass load,
    double carried,
    double lifted,
    int count,
    double rpe,
    double oneRepMax) {
  public boolean failed() {
    return set.failed();
  }
}
