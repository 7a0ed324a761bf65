package dev.cairn.store;

import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.copy.Backup;
import dev.cairn.store.copy.WholeCheck;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.entry.CheckpointTable;
import dev.cairn.store.entry.EntrySearch;
import dev.cairn.store.entry.EntryTable;
import dev.cairn.store.folder.KeyFile;
import dev.cairn.store.folder.SameFile;
import dev.cairn.store.folder.WorkspaceFolder;
import dev.cairn.store.folder.WriterLock;
import dev.cairn.store.table.PackTable;
import dev.cairn.store.table.RowTables;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A workspace in one SQLite file, open for writing or only for reading. */
final class OpenWorkspace implements Workspace {
  private final WorkspaceFolder folder;
  private final Database database;
  private final @Nullable WriterLock lock;
  private final @Nullable String readOnlyBecause;
  private final Consumer<String> warnings;
  private final EntryTable entries;
  private final CheckpointTable checkpoints;
  private final RowTables tables;
  private final PackTable packs;
  private final @Nullable SameFile same;
  private @Nullable String changedUnder;

  OpenWorkspace(
      WorkspaceFolder folder,
      Database database,
      @Nullable WriterLock lock,
      @Nullable String readOnlyBecause,
      Consumer<String> warnings) {
    this.folder = folder;
    this.database = database;
    this.lock = lock;
    this.readOnlyBecause = readOnlyBecause;
    this.warnings = warnings;
    this.entries = new EntryTable(database);
    this.checkpoints = new CheckpointTable(database);
    this.tables = new RowTables(database);
    this.packs = new PackTable(database);
    this.same = readOnlyBecause == null ? new SameFile(folder) : null;
  }

  Database database() {
    return database;
  }

  @Override
  public Optional<String> readOnlyBecause() {
    return Optional.ofNullable(readOnlyBecause).or(() -> Optional.ofNullable(changedUnder));
  }

  @Override
  public EntryTable entries() {
    return entries;
  }

  @Override
  public EntrySearch index() {
    return new EntrySearch(database);
  }

  @Override
  public RowTables tables() {
    return tables;
  }

  @Override
  public PackTable packs() {
    return packs;
  }

  @Override
  public CheckpointTable checkpoints() {
    return checkpoints;
  }

  @Override
  public KeyFile keys() {
    return new KeyFile(folder.key());
  }

  @Override
  public <T> T step(Supplier<T> work) {
    if (readOnlyBecause != null) {
      throw new StoreFailure(Cause.READ_ONLY, readOnlyBecause + " Nothing was changed.", null);
    }
    requireSameFile();
    database.begin();
    T done;
    try {
      done = work.get();
      database.commit();
    } catch (RuntimeException | Error undone) {
      database.rollback();
      throw undone;
    }
    removeTraces();
    if (same != null) {
      same.note();
    }
    return done;
  }

  /** What was exchanged underneath would swallow the step, or be damaged by it. */
  private void requireSameFile() {
    if (same != null && same.changed()) {
      changedUnder =
          folder.database()
              + " is no longer the file that was opened: something moved or replaced it.";
      throw new StoreFailure(
          Cause.REPLACED,
          changedUnder
              + " Nothing was written, and what was saved before lies in the file that was there."
              + " Maybe put it back, or open the workspace again as it is now.",
          null);
    }
  }

  @Override
  public <T> T read(Supplier<T> work) {
    database.beginReading();
    try {
      return work.get();
    } finally {
      database.rollback();
    }
  }

  @Override
  public Outcome verify(List<Kept> elsewhere, Progress progress) {
    return new WholeCheck(database).run(elsewhere, progress);
  }

  @Override
  public Outcome backup(Path target, Progress progress) {
    return Backup.make(database, target, progress);
  }

  /**
   * What was erased must also leave the free space of the file and the journal. If that is not
   * possible now, it is done when the workspace is opened next.
   */
  void removeTraces() {
    if (database.number("SELECT COUNT(*) FROM rewrite_pending") == 0) {
      return;
    }
    try {
      if (database.rewrite()) {
        database.change("DELETE FROM rewrite_pending");
        return;
      }
      warnings.accept(
          "What was erased is gone from the workspace; its last traces leave "
              + database.file()
              + " when nobody else reads it.");
    } catch (StoreFailure failure) {
      warnings.accept(
          "What was erased is gone from the workspace; its last traces leave the file later: "
              + failure.sentence());
    }
  }

  @Override
  public void close() {
    try {
      entries.close();
      database.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
