package dev.cairn.cli;

import dev.cairn.action.Done;

/** How many plans a decision about rules has made anew. */
final class PlansAnew {
  private PlansAnew() {}

  /** Of how many athletes. */
  static long count(Done done) {
    return done.entries().stream()
        .filter(entry -> !entry.subject().isLedger())
        .map(entry -> entry.subject().text())
        .distinct()
        .count();
  }

  /** "1 plan is made anew. "undo" takes it all back." */
  static String sentence(Done done) {
    long plans = count(done);
    return plans
        + (plans == 1 ? " plan is" : " plans are")
        + " made anew. \"undo\" takes it all back.";
  }
}
