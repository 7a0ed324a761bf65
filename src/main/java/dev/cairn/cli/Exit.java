package dev.cairn.cli;

/** What a command's end means to whoever called it. */
final class Exit {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int REFUSED = 3;

  /** Ctrl+C, as shells count it: 128 and the number of the signal. */
  static final int CANCELLED = 130;

  private Exit() {}
}
