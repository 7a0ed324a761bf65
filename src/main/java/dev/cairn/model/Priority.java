package dev.cairn.model;

/** How much a race other than the goal matters: B bends the plan, C replaces a session. */
public enum Priority {
  B,
  C
}
