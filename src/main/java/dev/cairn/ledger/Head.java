package dev.cairn.ledger;

import dev.cairn.ledger.tree.Frontier;
import dev.cairn.ledger.tree.Hash;
import java.time.Instant;

/**
 * Where a ledger ends: what the next entry needs to know. It can be worked out from the entries and
 * is kept beside them in the same transaction, so that appending never reads them again.
 *
 * @param size the sequence of the last entry, 0 for an empty ledger
 * @param last the hash of the last entry
 * @param time when the last entry was written
 * @param edge the right edge of the tree, see {@link Frontier#toBytes}
 */
public record Head(long size, Hash last, Instant time, byte[] edge) {
  public static final Head EMPTY = new Head(0, Hash.NONE, Instant.EPOCH, new byte[0]);

  public Frontier frontier() {
    return Frontier.of(size, edge);
  }

  /** The root of the tree over all entries. */
  public Hash root() {
    return frontier().root();
  }
}
