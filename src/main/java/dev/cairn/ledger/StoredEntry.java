package dev.cairn.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept: its bytes and, beside them, what they bind. Salt and payload are both
 * there, or both erased.
 *
 * @param bytes the canonical bytes of the entry
 * @param hash the hash of these bytes, so that damage is found at the entry it struck
 */
public record StoredEntry(
    byte[] bytes, byte[] hash, byte @Nullable [] salt, byte @Nullable [] payload) {
  public Entry entry() throws Damage {
    return Entry.parse(bytes);
  }
}
