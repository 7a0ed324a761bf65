package dev.cairn.action.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears complete or not at all: written beside its place, then moved into it. */
public final class WholeFile implements AutoCloseable {
  private final Path target;
  private final Path draft;
  private final FileChannel channel;
  private final OutputStream stream;

  private WholeFile(Path target, Path draft) throws IOException {
    this.target = target;
    this.draft = draft;
    this.channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 18);
  }

  /** Anything but a regular file, such as a folder or a device, is left alone with an exception. */
  public static WholeFile at(Path wanted) throws IOException {
    Path target = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("it is not a file. Maybe name a file inside a folder");
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".draft";
    return new WholeFile(target, target.resolveSibling(name));
  }

  public OutputStream stream() {
    return stream;
  }

  /** Puts what was written into its place, on the disk before it is visible. */
  public void finish() throws IOException {
    stream.flush();
    channel.force(true);
    stream.close();
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes an unfinished draft away. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(draft);
  }
}
