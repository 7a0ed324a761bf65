package dev.cairn.elicit.outcome;

/** Which way is the careful one. */
public enum SafeSide {
  LOWER,
  HIGHER
}
