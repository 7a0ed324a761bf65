package dev.cairn.pack.shelf;

import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of one pack on disk. Links are never followed, hidden files never read. */
record PackFolder(String name, Path path) {
  static final int LARGEST_FILE = 1_000_000;
  static final int LARGEST_MODEL = 2_000_000;
  private static final int MOST_FILES = 1000;
  private static final String SCHEMAS = "schemas";

  /** Every folder that may be a pack, by name. */
  static List<PackFolder> discover(Path shelf) throws IOException {
    List<PackFolder> folders = new ArrayList<>();
    try (Stream<Path> entries = Files.list(shelf)) {
      for (Path entry : entries.toList()) {
        String name = String.valueOf(entry.getFileName());
        if (Files.isDirectory(entry) && !name.startsWith(".") && !name.equals(SCHEMAS)) {
          folders.add(new PackFolder(name, entry));
        }
      }
    }
    folders.sort((a, b) -> a.name.compareTo(b.name));
    return folders;
  }

  /** The bytes of every file by its path inside the pack, with / between folders. */
  SortedMap<String, byte[]> read() throws PackRefused {
    if (Files.isSymbolicLink(path)) {
      throw refuse("", "the folder is a link to somewhere else", "copy the pack here");
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : list()) {
      files.put(inside(file), bytes(file));
    }
    return files;
  }

  private List<Path> list() throws PackRefused {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(path, new Visible(files));
    } catch (IOException broken) {
      throw unreadable("", broken);
    }
    if (files.size() > MOST_FILES) {
      throw refuse("", "it holds more than " + MOST_FILES + " files", "it is not a pack");
    }
    return files;
  }

  private byte[] bytes(Path file) throws PackRefused {
    String inside = inside(file);
    if (Files.isSymbolicLink(file)) {
      throw refuse(inside, "it is a link to somewhere else", "copy the file itself into the pack");
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refuse(inside, "it is not a plain file", "remove it");
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      int largest = inside.endsWith(".onnx") ? LARGEST_MODEL : LARGEST_FILE;
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw refuse(
            inside,
            "it is larger than " + largest / LARGEST_FILE + " MB",
            "it does not belong into a pack");
      }
      return bytes;
    } catch (IOException broken) {
      throw unreadable(inside, broken);
    }
  }

  private String inside(Path file) {
    StringJoiner names = new StringJoiner("/");
    path.relativize(file).forEach(name -> names.add(name.toString()));
    return names.toString();
  }

  private PackRefused unreadable(String file, IOException broken) {
    String reason = broken.getClass().getSimpleName();
    return refuse(file, "it cannot be read (" + reason + ")", "you may not read it");
  }

  PackRefused refuse(String file, String message, String maybe) {
    return new PackRefused(new PackProblem(name, file, 0, 0, message, maybe));
  }

  /** Collects files, leaving out hidden ones; stops when there are far too many. */
  private static final class Visible extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Visible(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file)) {
        files.add(file);
      }
      return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
