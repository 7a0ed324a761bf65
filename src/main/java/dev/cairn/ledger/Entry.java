package dev.cairn.ledger;

import dev.cairn.ledger.tree.Hash;
import java.time.Instant;

/**
 * One line of the ledger. Its bytes are never changed or erased, so nothing in it may tell who a
 * person is: people are opaque ids, and what was decided lies in the payload behind a salted hash.
 *
 * @param sequence 1 for the first entry
 * @param time what the clock of the machine said, in milliseconds
 * @param request the request that brought it, shared by the parts of a step
 * @param part 1 to {@code parts}
 * @param payload the salted hash of the payload
 * @param previous the hash of the entry before, {@link Hash#NONE} for the first
 */
public record Entry(
    long sequence,
    Instant time,
    Actor actor,
    Kind kind,
    Subject subject,
    OpaqueId request,
    int part,
    int parts,
    Hash payload,
    Hash previous) {
  /** The version of the form that {@link #toBytes} writes. */
  public static final int FORMAT = 1;

  /** RFC 8785 canonical JSON; what is hashed and kept. */
  public byte[] toBytes() {
    return EntryText.bytes(this);
  }

  /** Reads what {@link #toBytes} wrote and nothing else. */
  public static Entry parse(byte[] bytes) throws Damage {
    return EntryText.parse(bytes);
  }
}
