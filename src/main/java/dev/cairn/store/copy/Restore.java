package dev.cairn.store.copy;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.database.Access;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.folder.WholeFile;
import dev.cairn.store.folder.WorkspaceFolder;
import dev.cairn.store.folder.WriterLock;
import dev.cairn.store.migration.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Puts a backup in the place of a workspace. The backup is copied, brought to the version of this
 * program and verified first; what was there is set aside, never removed, and at no moment is there
 * no workspace.
 */
public final class Restore {
  /**
   * What was found in the backup, and only if that is intact: done.
   *
   * @param aside the folder in which the workspace that was there lies now
   */
  public record Restored(Outcome backup, Optional<Path> aside) {}

  private final WorkspaceFolder folder;
  private final InstantSource clock;

  public Restore(WorkspaceFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  public Restored from(Path backup, Progress progress) {
    requireBackup(backup);
    folder.make();
    try (WriterLock lock = lock()) {
      WholeFile database = new WholeFile(folder.database());
      try {
        Files.copy(backup, database.part(), StandardCopyOption.REPLACE_EXISTING);
        Outcome outcome = verified(database.part(), backup, progress);
        if (!(outcome instanceof Outcome.Intact)) {
          return new Restored(outcome, Optional.empty());
        }
        Optional<Path> aside = setAside();
        database.finish();
        return new Restored(outcome, aside);
      } finally {
        database.discard();
      }
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.DISK,
          backup + " could not be restored (" + e + "); the workspace " + folder.folder()
              + " is as it was. Maybe the disk is full.",
          e);
    }
  }

  private static void requireBackup(Path backup) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreFailure(Cause.CLOSED, "There is no backup " + backup + ".", null);
    }
    if (Files.exists(backup.resolveSibling(backup.getFileName() + "-wal"))) {
      throw new StoreFailure(
          Cause.LOCKED,
          backup + " has a journal beside it, so it is a workspace in use and no backup."
              + " Maybe make one of it with \"backup\".",
          null);
    }
  }

  private WriterLock lock() {
    return WriterLock.take(folder.lock())
        .orElseThrow(
            () ->
                new StoreFailure(
                    Cause.LOCKED,
                    "The workspace " + folder.folder() + " is in use by another Cairn, so nothing"
                        + " was restored. Maybe close that one and try again.",
                    null));
  }

  /** What is wrong with the copy is said of the backup. */
  private Outcome verified(Path part, Path backup, Progress progress) {
    try {
      bringUpToDate(part);
      return Backup.verified(part, progress);
    } catch (StoreFailure failure) {
      throw new StoreFailure(
          failure.why(),
          failure.sentence().replace(part.toString(), backup.toString()),
          failure);
    }
  }

  private void bringUpToDate(Path part) {
    try (Database copy = Database.open(part, Access.WRITE)) {
      if (Migrations.ofProgram().apply(copy, clock) == 0) {
        throw new StoreFailure(
            Cause.FOREIGN, "The backup is empty: it is no copy of a workspace.", null);
      }
      copy.closeAlone();
    }
  }

  /** Gives what is there a second name, so that it stays when the first one is taken from it. */
  private Optional<Path> setAside() throws IOException {
    if (!Files.exists(folder.database())) {
      return Optional.empty();
    }
    emptyJournal();
    Path aside = free("before-restore-" + clock.instant().truncatedTo(ChronoUnit.SECONDS)
        .toString().replace(":", "").replace("-", ""));
    Files.createDirectory(aside);
    for (Path file : new Path[] {folder.database(), folder.journal()}) {
      if (Files.exists(file)) {
        link(aside.resolve(file.getFileName()), file);
      }
    }
    WholeFile.syncFolder(aside.resolve("any"));
    Files.deleteIfExists(folder.journal());
    Files.deleteIfExists(folder.journalIndex());
    return Optional.of(aside);
  }

  /** A database that is damaged keeps its journal beside it. */
  private void emptyJournal() {
    try (Database present = Database.open(folder.database(), Access.WRITE)) {
      present.closeAlone();
    } catch (StoreFailure failure) {
      if (failure.why() == Cause.LOCKED) {
        throw failure;
      }
    }
  }

  private Path free(String name) {
    Path free = folder.folder().resolve(name);
    for (int i = 2; Files.exists(free); i++) {
      free = folder.folder().resolve(name + "-" + i);
    }
    return free;
  }

  private static void link(Path second, Path first) throws IOException {
    try {
      Files.createLink(second, first);
    } catch (UnsupportedOperationException noLinksHere) {
      Files.copy(first, second, StandardCopyOption.COPY_ATTRIBUTES);
      WholeFile.sync(second);
    }
  }
}
