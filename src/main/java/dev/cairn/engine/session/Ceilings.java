package dev.cairn.engine.session;

import dev.cairn.model.Reasoned;

/** What calibration allows of hard running; each with the decision behind it. */
public record Ceilings(
    Reasoned<Double> hardMinutesFactor,
    Reasoned<Integer> firstQualityWeek,
    Reasoned<Integer> firstSteadyWeek,
    Reasoned<Boolean> hills,
    Reasoned<Boolean> intervals,
    Reasoned<Boolean> runWalk) {}
