package dev.cairn.ledger.verify;

import dev.cairn.ledger.checkpoint.Checkpoint;

/**
 * A checkpoint to hold against the ledger.
 *
 * @param name what messages call it, such as its file
 * @param text its bytes, trusted in nothing
 */
public record Kept(String name, byte[] text) {
  public static Kept of(Checkpoint checkpoint) {
    return new Kept("the checkpoint of " + checkpoint.size() + " entries", checkpoint.toBytes());
  }
}
