package dev.cairn.onnx.simulator;

/**
 * How a day is.
 *
 * @param number days since the first
 * @param form how good it is, 1 being usual
 * @param share of the usual load that is wanted: less in light weeks and in a hurry
 * @param quality what training brings
 */
record Day(double number, double form, double share, double quality) {}
