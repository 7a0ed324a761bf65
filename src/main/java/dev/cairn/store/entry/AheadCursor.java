package dev.cairn.store.entry;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.work.Ahead;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries that another thread reads and unpacks a little ahead, so that reading and verifying take
 * the time of one of them. Until it is closed nobody else may use the database.
 */
final class AheadCursor implements EntryCursor {
  private static final int MOST_ENTRIES = 256;
  private static final int MOST_BYTES = 1 << 20;

  private final EntryCursor rows;
  private final Ahead<Batch> ahead;
  private Batch batch = new Batch(List.of(), null);
  private int next;
  private boolean ended;

  AheadCursor(EntryCursor rows) {
    this.rows = rows;
    this.ahead = Ahead.of(this::read);
  }

  /** Entries, and what is wrong behind the last of them, if anything. */
  private record Batch(List<StoredEntry> entries, @Nullable Damage damage) {}

  @Override
  public @Nullable StoredEntry next() throws Damage {
    while (next == batch.entries().size()) {
      Damage damage = batch.damage();
      if (damage != null) {
        throw damage;
      }
      Batch following = ahead.next();
      if (following == null) {
        return null;
      }
      batch = following;
      next = 0;
    }
    return batch.entries().get(next++);
  }

  /** On the other thread; null behind the last entry, or behind what was wrong. */
  private @Nullable Batch read() {
    if (ended) {
      return null;
    }
    List<StoredEntry> entries = new ArrayList<>(MOST_ENTRIES);
    try {
      int bytes = 0;
      while (!ended && entries.size() < MOST_ENTRIES && bytes < MOST_BYTES) {
        StoredEntry entry = rows.next();
        if (entry == null) {
          ended = true;
        } else {
          entries.add(entry);
          byte[] payload = entry.payload();
          bytes += payload == null ? 0 : payload.length;
        }
      }
      return new Batch(entries, null);
    } catch (Damage damage) {
      ended = true;
      return new Batch(entries, damage);
    }
  }

  @Override
  public void close() {
    ahead.close();
    rows.close();
  }
}
