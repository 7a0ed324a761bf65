package dev.cairn.store.folder;

import dev.cairn.store.database.Cause;
import dev.cairn.store.database.DiskWords;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether what lies in the place of a database is still what was opened there. Only whoever holds
 * the lock of the workspace changes it, so every other change came from somewhere else.
 */
public final class SameFile {
  /** In its first bytes SQLite counts how often the file was changed. */
  private static final int HEADER = 100;

  private final WorkspaceFolder folder;
  private @Nullable Seen database;
  private @Nullable Seen journal;

  /** As it is now. */
  public SameFile(WorkspaceFolder folder) {
    this.folder = folder;
    note();
  }

  private record Seen(Object file, long size, FileTime changed, byte[] header) {}

  /** Whoever holds the lock has just written. */
  public void note() {
    database = look(folder.database());
    journal = look(folder.journal());
  }

  /** Whether somebody else moved, replaced or overwrote it since then. */
  public boolean changed() {
    Seen now = look(folder.database());
    Seen before = database;
    if (now == null || before == null || !now.file().equals(before.file())) {
      return true;
    }
    boolean touched = now.size() != before.size() || !now.changed().equals(before.changed());
    if (touched && !Arrays.equals(now.header(), before.header())) {
      return true;
    }
    Seen log = look(folder.journal());
    Seen logBefore = journal;
    return logBefore != null && (log == null || !log.file().equals(logBefore.file()));
  }

  private static @Nullable Seen look(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      Object id = Objects.requireNonNullElse(found.fileKey(), found.creationTime());
      return new Seen(id, found.size(), found.lastModifiedTime(), header(file));
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException e) {
      throw new StoreFailure(Cause.DISK, file + " cannot be read (" + DiskWords.of(e) + ").", e);
    }
  }

  private static byte[] header(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER);
    }
  }
}
