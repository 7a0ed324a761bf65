package dev.cairn.store;

import dev.cairn.store.database.Access;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.entry.EntryTable;
import dev.cairn.store.entry.Tail;
import dev.cairn.store.folder.WorkspaceFolder;
import dev.cairn.store.folder.WriterLock;
import dev.cairn.store.migration.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens workspaces: one process writes, all others read, and each is told which it is and why. */
final class Opening {
  private final WorkspaceFolder folder;
  private final InstantSource clock;
  private final Consumer<String> warnings;
  private final Migrations migrations = Migrations.ofProgram();

  /**
   * @param warnings told what the user should know although it works
   */
  Opening(WorkspaceFolder folder, InstantSource clock, Consumer<String> warnings) {
    this.folder = folder;
    this.clock = clock;
    this.warnings = warnings;
  }

  /** For writing, and made if it is not there; only for reading where writing is not possible. */
  OpenWorkspace forWriting() {
    folder.requireNotEmptied();
    Optional<WriterLock> lock;
    try {
      folder.make();
      lock = WriterLock.take(folder.lock());
    } catch (StoreFailure failure) {
      return folder.isWorkspace() ? reading(failure.sentence()) : refuse(failure);
    }
    return lock.map(this::writing).orElseGet(() -> reading(inUse()));
  }

  /** Only for reading, as analysts do; nothing in the folder is changed. */
  OpenWorkspace forReading() {
    folder.requireNotEmptied();
    return reading("The workspace " + folder.folder() + " was opened only for reading.");
  }

  private OpenWorkspace writing(WriterLock lock) {
    try {
      return written(lock);
    } catch (StoreFailure failure) {
      lock.close();
      return failure.why() == Cause.READ_ONLY || failure.why() == Cause.DAMAGED
          ? reading(failure.sentence())
          : refuse(failure);
    }
  }

  private OpenWorkspace written(WriterLock lock) {
    Database database = Database.open(folder.database(), Access.WRITE);
    try {
      requireWhole(database);
      migrations.apply(database, clock);
      requireSoundEnd(database);
      OpenWorkspace workspace = new OpenWorkspace(folder, database, lock, null, warnings);
      workspace.removeTraces();
      return workspace;
    } catch (StoreFailure failure) {
      database.close();
      throw failure;
    }
  }

  private static void requireWhole(Database database) {
    long missing = database.missingBytes();
    if (missing > 0) {
      throw new StoreFailure(
          Cause.DAMAGED,
          database.file()
              + " was cut: its last "
              + missing
              + " bytes are missing, so it can only be"
              + " read. Maybe restore a backup.",
          null);
    }
  }

  private void requireSoundEnd(Database database) {
    try (EntryTable entries = new EntryTable(database)) {
      Optional<String> flaw = new Tail(database, entries).flaw();
      if (flaw.isPresent()) {
        throw new StoreFailure(
            Cause.DAMAGED,
            "The workspace "
                + folder.folder()
                + " is damaged, so it can only be read: "
                + flaw.get()
                + " Maybe restore a backup.",
            null);
      }
    }
  }

  private OpenWorkspace reading(String because) {
    if (!folder.isWorkspace()) {
      throw new StoreFailure(
          Cause.CLOSED,
          "There is no workspace in " + folder.folder() + " to read. Maybe add an athlete first.",
          null);
    }
    Database database = readable();
    try {
      migrations.requireCurrent(database);
      return new OpenWorkspace(folder, database, null, because, warnings);
    } catch (StoreFailure failure) {
      database.close();
      throw failure;
    }
  }

  /** On a disk that cannot be written SQLite reads only a file that is said to stand still. */
  private Database readable() {
    try {
      Database database = Database.open(folder.database(), Access.READ);
      database.isMarked();
      return database;
    } catch (StoreFailure failure) {
      if (journalHolds() || !failure.mayBeForbidden()) {
        throw failure;
      }
      return Database.open(folder.database(), Access.READ_STILL);
    }
  }

  private boolean journalHolds() {
    try {
      return Files.exists(folder.journal()) && Files.size(folder.journal()) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String inUse() {
    String process =
        WriterLock.holder(folder.lock()).map(pid -> " (process " + pid + ")").orElse("");
    return "The workspace "
        + folder.folder()
        + " is in use by another Cairn"
        + process
        + ", so it can only be read here.";
  }

  private static OpenWorkspace refuse(StoreFailure failure) {
    throw failure;
  }
}
