package dev.cairn.store.entry;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Rows;
import dev.cairn.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a workspace in order. Where a page cannot be read, the entry that should come is
 * named.
 */
final class TableCursor implements EntryCursor {
  private final Rows<EntryRow.Raw> rows;
  private final EntryRow row;
  private long next;

  TableCursor(long first, Rows<EntryRow.Raw> rows, EntryRow row) {
    this.next = first;
    this.rows = rows;
    this.row = row;
  }

  @Override
  public @Nullable StoredEntry next() throws Damage {
    EntryRow.Raw raw = raw();
    next++;
    return raw == null ? null : row.entry(raw);
  }

  private EntryRow.@Nullable Raw raw() throws Damage {
    try {
      return rows.next();
    } catch (StoreFailure failure) {
      if (failure.why() == Cause.DAMAGED) {
        throw new Damage(next, "Entry " + next + " cannot be read: " + failure.sentence());
      }
      throw failure;
    }
  }

  @Override
  public void close() {
    rows.close();
  }
}
