package dev.cairn.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is there whole or not at all, also after the machine lost its power. */
public final class WholeFile {
  private static final String PART = ".part";

  private final Path file;

  public WholeFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Where it grows before it is whole. */
  public Path part() {
    return file.resolveSibling(file.getFileName() + PART);
  }

  /** Writes what only the owner of the file may read. */
  void write(byte[] bytes) throws IOException {
    Files.deleteIfExists(part());
    Files.createFile(part(), ownerOnly(part()));
    try (FileChannel channel = FileChannel.open(part(), StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
    finish();
  }

  /** Puts the part, which is whole now, in the place of the file; it has reached the disk then. */
  public void finish() throws IOException {
    sync(part());
    Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(file);
  }

  /** Gives up the part. */
  public void discard() throws IOException {
    Files.deleteIfExists(part());
  }

  public static void sync(Path written) throws IOException {
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A new name has reached the disk when its folder has; Windows sees to that by itself. */
  public static void syncFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && isPosix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
    Path folder = file.getParent();
    return folder != null && isPosix(folder)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }
}
