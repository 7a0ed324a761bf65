package dev.cairn.ledger.checkpoint;

import java.util.List;

/**
 * Keeps the checkpoints a workspace has made. They serve to show and export; what proves something
 * is a copy that lies elsewhere.
 */
public interface CheckpointShelf {
  /** Adds one; the first of a size stays. */
  void keep(Checkpoint checkpoint);

  /** In the order of their size. */
  List<Checkpoint> all();
}
