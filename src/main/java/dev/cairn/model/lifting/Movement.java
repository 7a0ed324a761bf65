package dev.cairn.model.lifting;

/** What is moved, and so which loads there are. */
public enum Movement {
  BARBELL,
  DUMBBELL,
  KETTLEBELL,
  MACHINE,
  CABLE,
  /** The body, with weight added or none. */
  BODYWEIGHT,
  /** The body less what a machine takes off: less assistance is harder. */
  ASSISTED,
  /** Held for seconds, not counted in repetitions. */
  TIMED
}
