package dev.cairn.onnx.rows;

/** Whether a set was completed at RPE 7 to 8, as far as the log can tell. */
public enum Outcome {
  COMPLETED,
  /** Completed with more or less effort, or too short; the effort was told. */
  NOT_COMPLETED,
  /** Failed, which says no without any effort told. */
  FAILED,
  /** Completed with an effort that nobody told: it may be either. */
  UNKNOWN
}
