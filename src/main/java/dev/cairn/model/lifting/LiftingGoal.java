package dev.cairn.model.lifting;

/** What somebody lifts for. */
public enum LiftingGoal {
  STRENGTH,
  MUSCLE,
  HEALTH,
  RUNNING
}
