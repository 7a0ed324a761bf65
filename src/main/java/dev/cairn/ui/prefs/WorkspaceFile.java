package dev.cairn.ui.prefs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of the window in a workspace, written whole or not at all. */
record WorkspaceFile(Path path) {
  /** Without a workspace there is nothing to remember. */
  void write(byte[] bytes) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Path part = beside(".part");
    Files.write(part, bytes);
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A file that cannot be read is not lost: it lies beside its place from now on. */
  Path aside() throws IOException {
    Path kept = beside(".damaged");
    return Files.move(path, kept, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }
}
