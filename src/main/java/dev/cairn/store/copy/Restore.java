package dev.cairn.store.copy;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.database.Access;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.DiskWords;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.entry.EntryTable;
import dev.cairn.store.folder.KeyFile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    WriterLock lock = lock();
    try {
      return replaced(backup, progress);
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.DISK,
          backup
              + " could not be restored ("
              + DiskWords.of(e)
              + "); the workspace "
              + folder.folder()
              + " is as it was. Maybe the disk is full.",
          e);
    } finally {
      lock.close();
    }
  }

  private Restored replaced(Path backup, Progress progress) throws IOException {
    WholeFile database = new WholeFile(folder.database());
    try {
      Files.copy(backup, database.part(), StandardCopyOption.REPLACE_EXISTING);
      Outcome outcome = verified(database.part(), backup, progress);
      if (!(outcome instanceof Outcome.Intact)) {
        return new Restored(outcome, Optional.empty());
      }
      Optional<Path> aside = setAside(originOf(database.part()));
      database.finish();
      return new Restored(outcome, aside);
    } finally {
      database.discard();
    }
  }

  private static void requireBackup(Path backup) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreFailure(Cause.CLOSED, "There is no backup " + backup + ".", null);
    }
    if (Files.exists(backup.resolveSibling(backup.getFileName() + "-wal"))) {
      throw new StoreFailure(
          Cause.LOCKED,
          backup
              + " has a journal beside it, so it is a workspace in use and no backup."
              + " Maybe make one of it with \"backup\".",
          null);
    }
  }

  private WriterLock lock() {
    return WriterLock.take(folder.lock())
        .orElseThrow(() ->
            new StoreFailure(
                Cause.LOCKED,
                "The workspace "
                    + folder.folder()
                    + " is in use by another Cairn, so nothing"
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
          failure.why(), failure.sentence().replace(part.toString(), backup.toString()), failure);
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
  private Optional<Path> setAside(String origin) throws IOException {
    if (!Files.exists(folder.database())) {
      return Optional.empty();
    }
    Path aside = free("before-restore-" + now());
    Files.createDirectory(aside);
    List<Path> files = new ArrayList<>(List.of(folder.database(), folder.journal()));
    if (!new KeyFile(folder.key()).isOf(origin)) {
      files.add(folder.key());
    }
    for (Path file : files) {
      if (Files.exists(file)) {
        link(aside.resolve(file.getFileName()), file);
      }
    }
    emptyJournal(aside);
    WholeFile.syncFolder(aside.resolve("any"));
    files.set(0, folder.journalIndex());
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    return Optional.of(aside);
  }

  /**
   * What the journal holds goes into the database; a damaged database keeps its journal beside it.
   */
  private void emptyJournal(Path aside) throws IOException {
    try (Database present = Database.open(folder.database(), Access.WRITE)) {
      present.closeAlone();
      Files.deleteIfExists(aside.resolve(folder.journal().getFileName()));
    } catch (StoreFailure failure) {
      if (failure.why() == Cause.LOCKED) {
        remove(aside);
        throw failure;
      }
    }
  }

  /** Second names only: what they name stays. */
  private static void remove(Path aside) throws IOException {
    try (Stream<Path> names = Files.list(aside)) {
      for (Path name : names.toList()) {
        Files.delete(name);
      }
    }
    Files.delete(aside);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[:-]", "");
  }

  /** Whose key belongs to the ledger of the backup. */
  private static String originOf(Path part) {
    try (Database copy = Database.open(part, Access.READ_STILL);
        EntryTable entries = new EntryTable(copy)) {
      return Ledger.origin(entries.at(1).orElseThrow().entry().subject().id());
    } catch (Damage verifiedBefore) {
      throw new IllegalStateException(verifiedBefore);
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
