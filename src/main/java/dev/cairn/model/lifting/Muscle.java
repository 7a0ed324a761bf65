package dev.cairn.model.lifting;

/** The groups that volume is counted by. */
public enum Muscle {
  CHEST,
  BACK,
  SHOULDERS,
  ARMS,
  LEGS,
  GLUTES,
  CORE
}
