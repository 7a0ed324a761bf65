package dev.cairn.ledger;

import org.jspecify.annotations.Nullable;

/** Entries one after the other, without holding more than one. */
public interface EntryCursor extends AutoCloseable {
  /** The next entry, or null behind the last. */
  @Nullable StoredEntry next() throws Damage;

  @Override
  void close();
}
