package dev.cairn.ledger.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled under another name and takes its own only when it is whole. */
final class NewFolder implements AutoCloseable {
  private final Path wanted;
  private final Path path;
  private boolean done;

  private NewFolder(Path wanted, Path path) {
    this.wanted = wanted;
    this.path = path;
  }

  static NewFolder beside(Path wanted) throws IOException {
    Path whole = wanted.toAbsolutePath().normalize();
    requireFree(whole);
    Path parent = Files.createDirectories(whole.resolveSibling(""));
    return new NewFolder(whole, Files.createTempDirectory(parent, "." + whole.getFileName() + "-"));
  }

  Path path() {
    return path;
  }

  void becomes() throws IOException {
    requireFree(wanted);
    Files.deleteIfExists(wanted);
    Files.move(path, wanted);
    done = true;
  }

  @Override
  public void close() throws IOException {
    if (!done) {
      try (Stream<Path> files = Files.walk(path)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      }
    }
  }

  private static void requireFree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "is a file, so no export can be written there");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new FileAlreadyExistsException(
            folder.toString(),
            null,
            "is not empty, so nothing was exported. Maybe name a new folder");
      }
    }
  }
}
