package dev.cairn.action.kept;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.LedgerStore;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger that forgets, but for what a transaction did not finish. */
final class MemoryEntries implements LedgerStore {
  List<StoredEntry> rows = new ArrayList<>();
  Head head = Head.EMPTY;

  @Override
  public Head head() {
    return head;
  }

  @Override
  public List<StoredEntry> ofRequest(OpaqueId request) {
    return rows.stream().filter(row -> entry(row).request().equals(request)).toList();
  }

  @Override
  public Optional<StoredEntry> at(long sequence) {
    return sequence > rows.size() ? Optional.empty() : Optional.of(rows.get((int) sequence - 1));
  }

  @Override
  public void append(Entry entry, StoredEntry stored) {
    rows.add(stored);
  }

  @Override
  public void moveHead(Head moved) {
    head = moved;
  }

  @Override
  public long erase(Subject subject, long before) {
    long erased = 0;
    for (int i = 0; i < before - 1; i++) {
      StoredEntry row = rows.get(i);
      if (entry(row).subject().equals(subject) && row.payload() != null) {
        rows.set(i, new StoredEntry(row.bytes(), row.hash(), null, null));
        erased++;
      }
    }
    return erased;
  }

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public EntryCursor from(long sequence) {
    return new EntryCursor() {
      private int next = (int) sequence - 1;

      @Override
      public @Nullable StoredEntry next() {
        return next < rows.size() ? rows.get(next++) : null;
      }

      @Override
      public void close() {}
    };
  }

  static Entry entry(StoredEntry row) {
    try {
      return row.entry();
    } catch (Damage e) {
      throw new AssertionError(e);
    }
  }
}
