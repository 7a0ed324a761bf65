package dev.cairn.store.entry;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Sha256;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last entries of a ledger, which opening a workspace looks at, however long the ledger is: new
 * entries must have something sound to be tied to. The whole is for verifying.
 */
public final class Tail {
  private static final int LENGTH = 64;

  private final Database database;
  private final EntryTable entries;
  private final Sha256 sha = new Sha256();

  public Tail(Database database, EntryTable entries) {
    this.database = database;
    this.entries = entries;
  }

  /** What is wrong with it, in a sentence, if anything. */
  public Optional<String> flaw() {
    try {
      Head head = entries.head();
      check(head);
      checkCheckpoint(head);
      return Optional.empty();
    } catch (Damage damage) {
      return Optional.of(String.valueOf(damage.getMessage()));
    } catch (StoreFailure failure) {
      if (failure.why() == Cause.DAMAGED) {
        return Optional.of(failure.sentence());
      }
      throw failure;
    }
  }

  private void check(Head head) throws Damage {
    long size = head.size();
    if (database.number("SELECT MAX(sequence) FROM ledger_entry") != size) {
      throw new Damage(size, "The ledger does not end with entry " + size + ", as it says.");
    }
    long first = Math.max(1, size - LENGTH + 1);
    @Nullable Hash previous = first == 1 ? Hash.NONE : null;
    try (EntryCursor cursor = entries.from(first)) {
      for (long sequence = first; sequence <= size; sequence++) {
        previous = next(cursor.next(), sequence, previous);
      }
    }
    if (size > 0 && !Objects.equals(head.last(), previous)) {
      throw new Damage(size, "Entry " + size + " is not the one the ledger says it ends with.");
    }
  }

  private Hash next(@Nullable StoredEntry stored, long sequence, @Nullable Hash previous)
      throws Damage {
    Entry entry = stored == null ? null : stored.entry();
    if (stored == null || entry == null || entry.sequence() != sequence) {
      throw new Damage(sequence, "Entry " + sequence + " is missing.");
    }
    Hash hash = Hash.of(sha.leaf(stored.bytes()));
    boolean tied = previous == null || entry.previous().equals(previous);
    if (!tied || !Arrays.equals(hash.bytes(), stored.hash()) || !says(entry, stored)) {
      throw new Damage(sequence, "Entry " + sequence + " is not as it was written.");
    }
    return hash;
  }

  private boolean says(Entry entry, StoredEntry stored) {
    byte[] salt = stored.salt();
    byte[] payload = stored.payload();
    return salt == null
        || payload == null
        || Hash.of(sha.payload(salt, payload)).equals(entry.payload());
  }

  private void checkCheckpoint(Head head) throws Damage {
    Optional<Checkpoint> last = new CheckpointTable(database).last();
    if (last.isPresent()) {
      Checkpoint checkpoint = last.get();
      boolean same = checkpoint.size() != head.size() || checkpoint.root().equals(head.root());
      if (checkpoint.size() > head.size() || !same) {
        throw new Damage(
            head.size(),
            "The ledger ends with entry "
                + head.size()
                + " and is not the one that the checkpoint"
                + " of "
                + checkpoint.size()
                + " entries signed.");
      }
    }
  }
}
