package dev.cairn.engine.calibration;

import dev.cairn.engine.session.Ceilings;
import dev.cairn.model.Reasoned;

/** The limits that hold for one athlete after all modifiers, each with its decision. */
public record Calibration(
    Reasoned<Double> increasePercent,
    Reasoned<Double> peakFactor,
    Reasoned<Double> longRunFactor,
    Reasoned<Integer> easyDaysBetweenHard,
    Reasoned<Integer> cutbackEvery,
    Reasoned<Double> cutbackPercent,
    Reasoned<Integer> qualitySessions,
    Ceilings ceilings) {}
