package dev.cairn.cli;

/** Ends a command with a sentence that says all there is to say. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exit;

  Stopped(int exit, String sentence) {
    super(sentence);
    this.exit = exit;
  }

  int exit() {
    return exit;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
