package dev.cairn.model.lifting;

/** What a set was for; only work sets tell how strong a lifter is. */
public enum SetKind {
  WARM_UP,
  WORK,
  BACK_OFF,
  DROP
}
