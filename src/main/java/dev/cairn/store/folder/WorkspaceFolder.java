package dev.cairn.store.folder;

import dev.cairn.store.database.Cause;
import dev.cairn.store.database.DiskWords;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of a workspace and the files in it. */
public final class WorkspaceFolder {
  private final Path folder;

  public WorkspaceFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  public Path folder() {
    return folder;
  }

  public Path database() {
    return folder.resolve("cairn.db");
  }

  /** What was committed and has not moved into the database yet. */
  public Path journal() {
    return folder.resolve("cairn.db-wal");
  }

  /** What the processes that share the database agree on; worth nothing by itself. */
  public Path journalIndex() {
    return folder.resolve("cairn.db-shm");
  }

  public Path lock() {
    return folder.resolve("cairn.lock");
  }

  public Path key() {
    return folder.resolve("signing-key.txt");
  }

  /** Makes the folder if it is not there; only its owner may look into it. */
  public void make() {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        WholeFile.syncFolder(folder);
      }
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.READ_ONLY,
          "The folder "
              + folder
              + " cannot be made ("
              + DiskWords.of(e)
              + "), so there is no workspace."
              + " Maybe name another folder with --workspace.",
          e);
    }
  }

  /** Whether somebody made a workspace here. */
  public boolean isWorkspace() {
    return Files.exists(database());
  }

  /**
   * An emptied database must never be taken for a new one: what it held would seem never to have
   * been.
   */
  public void requireNotEmptied() {
    try {
      boolean empty = !Files.exists(database()) || Files.size(database()) == 0;
      boolean used = Files.exists(key()) || Files.exists(journal()) && Files.size(journal()) > 0;
      if (empty && used) {
        throw new StoreFailure(
            Cause.DAMAGED,
            database()
                + " is empty or missing, but other files of the workspace are there, so"
                + " nothing was touched. Maybe restore a backup, or name another folder with"
                + " --workspace.",
            null);
      }
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.CLOSED, "The folder " + folder + " cannot be read (" + DiskWords.of(e) + ").", e);
    }
  }
}
