package dev.cairn.ledger.verify;

import dev.cairn.ledger.tree.Hash;

/** What a verification found. */
public sealed interface Outcome {
  /**
   * Every byte is as it was written.
   *
   * @param erased entries whose payload was erased
   * @param checkpoints signatures and roots that agreed
   * @param timeWentBack the first entry that is older than the one before by its clock, 0 if none
   */
  record Intact(long entries, Hash root, long erased, int checkpoints, long timeWentBack)
      implements Outcome {}

  record Broken(Problem problem) implements Outcome {}

  /** Stopped by whoever asked; nothing wrong so far. */
  record Cancelled(long done) implements Outcome {}
}
