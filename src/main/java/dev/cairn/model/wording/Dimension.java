package dev.cairn.model.wording;

/** What kind of quantity a value is; values of two kinds are never compared. */
public enum Dimension {
  LENGTH,
  TIME,
  FINISH,
  PACE,
  COUNT,
  PERCENT,
  DATE,
  HEART_ZONE,
  NAME,
  TRUTH
}
