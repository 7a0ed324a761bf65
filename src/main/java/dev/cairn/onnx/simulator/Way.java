package dev.cairn.onnx.simulator;

import dev.cairn.onnx.chance.Chance;

/** The ways in which people choose their next load. */
enum Way {
  /** A step more whenever all was done; a tenth less after three misses. */
  LINEAR,
  /** More repetitions up to the top of a range, then a step and back to its bottom. */
  DOUBLE,
  /** Weeks of 85, 90 and 95 % of a training maximum, then a light one; then the maximum rises. */
  WAVE,
  /** Heavy, light and middling days in turn. */
  TURNS,
  /** Whatever leaves the repetitions one means to leave. */
  FEEL,
  /** The same for months; a step now and then. */
  STEADY,
  /** Loads rise and repetitions fall over weeks, then it begins anew. */
  BLOCK,
  /** Something else every time. */
  WHIM;

  /** Beginners mostly add weight; most others do what they did last time. */
  static Way by(Chance chance, Person person) {
    return person.years() < 0.7
        ? values()[chance.among(0.28, 0.25, 0.01, 0.03, 0.1, 0.25, 0.02, 0.06)]
        : values()[chance.among(0.06, 0.26, 0.05, 0.07, 0.18, 0.27, 0.05, 0.06)];
  }
}
