package dev.cairn.ui.shell;

/** Whether what a coach does is kept. */
public enum Saving {
  SAVED,
  BUSY,
  READ_ONLY,

  /** There is nothing open to save in. */
  CLOSED,

  FAILED
}
