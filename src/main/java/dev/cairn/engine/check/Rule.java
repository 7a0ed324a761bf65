package dev.cairn.engine.check;

/** One group of rules that a plan must keep. */
interface Rule {
  void check(Reading reading, Findings found);
}
