package dev.cairn.store.folder;

import dev.cairn.store.database.Cause;
import dev.cairn.store.database.DiskWords;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says who writes in a workspace: a lock of the operating system on a file beside the database. It
 * goes with its process, however that ends. The file itself stays, since a file that is deleted can
 * be locked by two.
 */
public final class WriterLock implements AutoCloseable {
  /** Far behind what the file says, so that everybody can read that. */
  private static final long PLACE = 1L << 40;

  private final FileChannel channel;
  private final FileLock lock;

  private WriterLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** The lock, or none if another process or another part of this one has it. */
  public static Optional<WriterLock> take(Path file) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      write(channel, Long.toString(ProcessHandle.current().pid()));
      return Optional.of(new WriterLock(channel, lock));
    } catch (IOException e) {
      close(channel, e);
      throw new StoreFailure(
          Cause.READ_ONLY,
          file
              + " cannot be written ("
              + DiskWords.of(e)
              + "), so the workspace can only be read."
              + " Maybe you lack the right to write in its folder.",
          e);
    }
  }

  /** The process that took the lock last, as far as can be told. */
  public static Optional<String> holder(Path file) {
    try {
      String said = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return said.matches("[0-9]{1,19}") ? Optional.of(said) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false);
    } catch (OverlappingFileLockException heldHere) {
      return null;
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    byte[] line = (text + "\n").getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(line), 0);
  }

  private static void close(@Nullable FileChannel channel, IOException first) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException second) {
      first.addSuppressed(second);
    }
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new StoreFailure(Cause.DISK, "The lock of the workspace could not be given back.", e);
    }
  }
}
