package dev.cairn.store.entry;

import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.CheckpointShelf;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Cells;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import java.util.List;
import java.util.Optional;

/** The checkpoints in the database of a workspace. */
public final class CheckpointTable implements CheckpointShelf {
  private final Database database;

  public CheckpointTable(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Checkpoint checkpoint) {
    database.change(
        "INSERT INTO ledger_checkpoint (size, text) VALUES (?, ?) ON CONFLICT (size) DO NOTHING",
        checkpoint.size(),
        checkpoint.toBytes());
  }

  /** Those that can still be read; {@link #texts} has all, for the verification to judge. */
  @Override
  public List<Checkpoint> all() {
    return texts().stream()
        .map(kept -> Checkpoint.parse(kept.text()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** That of the most entries, if it can be read. */
  public Optional<Checkpoint> last() {
    return database
        .one(
            "SELECT text FROM ledger_checkpoint ORDER BY size DESC LIMIT 1",
            row -> Cells.bytes(row, 1))
        .flatMap(Checkpoint::parse);
  }

  /** Every checkpoint as it lies there, to be held against the ledger. */
  public List<Kept> texts() {
    return database.all(
        "SELECT size, text FROM ledger_checkpoint ORDER BY size",
        row -> kept(row.getLong(1), Cells.bytes(row, 2)));
  }

  private Kept kept(long size, byte[] text) {
    Optional<Checkpoint> checkpoint = Checkpoint.parse(text);
    if (checkpoint.isPresent() && checkpoint.get().size() != size) {
      throw new StoreFailure(
          Cause.DAMAGED,
          "The checkpoint of "
              + checkpoint.get().size()
              + " entries lies in the place of one of "
              + size
              + ": the row was changed. Maybe restore a backup.",
          null);
    }
    return new Kept("the checkpoint of " + size + " entries", text);
  }
}
