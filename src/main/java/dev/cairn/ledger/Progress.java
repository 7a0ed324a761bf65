package dev.cairn.ledger;

/** Told now and then how far a long reading has come. */
@FunctionalInterface
public interface Progress {
  /** Never cancels and tells nobody. */
  Progress QUIET = (done, all) -> true;

  /** False to cancel. */
  boolean goOn(long done, long all);
}
