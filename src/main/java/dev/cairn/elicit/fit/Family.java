package dev.cairn.elicit.fit;

/** Kinds of curves that a range is fitted with, in the order in which equally good ones win. */
public enum Family {
  NORMAL,
  LOG_NORMAL,
  GAMMA,
  SCALED_BETA
}
