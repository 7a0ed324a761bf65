package dev.cairn.cli;

/** How many athletes were planned, refused or could not be read. */
final class Tally {
  private int refused;
  private int rejected;

  void refused() {
    refused++;
  }

  void rejected() {
    rejected++;
  }

  /** The worst of what happened. */
  int exit() {
    if (rejected > 0) {
      return Exit.FAILED;
    }
    return refused > 0 ? Exit.REFUSED : Exit.DONE;
  }
}
