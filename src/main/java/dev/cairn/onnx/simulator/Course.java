package dev.cairn.onnx.simulator;

/**
 * What somebody knows of an exercise when the next load is chosen.
 *
 * @param load of the last session, in kilograms
 * @param reached whether all sets came to what was asked for
 * @param fewest repetitions of a work set
 * @param missed sessions in a row that did not reach it
 * @param left repetitions that the hardest set left
 * @param felt what could be lifted once, as far as one can feel on this day, in kilograms
 * @param step to the next load, in kilograms
 * @param times sessions so far
 */
record Course(
    double load,
    boolean reached,
    int fewest,
    int missed,
    double left,
    double felt,
    double step,
    int times) {}
