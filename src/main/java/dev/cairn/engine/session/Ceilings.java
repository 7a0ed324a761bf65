package dev.cairn.engine.session;

import dev.cairn.model.Reasoned;

/**
 * What calibration allows of hard running; each with the decision behind it.
 *
 * @param hardShare share of the hard minutes that stays within the same runner uninjured or younger
 */
public record Ceilings(
    Reasoned<Double> hardMinutesFactor,
    double hardShare,
    Reasoned<Integer> firstQualityWeek,
    Reasoned<Integer> firstSteadyWeek,
    Reasoned<Boolean> hills,
    Reasoned<Boolean> intervals,
    Reasoned<Boolean> runWalk) {}
