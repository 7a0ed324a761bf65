package dev.cairn.action;

import dev.cairn.action.kept.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The same laws in a workspace on disk. */
class ActionLawsOnDiskTest extends ActionLawsTest {
  @TempDir private Path folder = Path.of("");
  private final DiskWorkspaces disk = new DiskWorkspaces();

  @Override
  Workspace workspace() {
    return disk.in(folder);
  }

  @AfterEach
  void close() {
    disk.close();
  }
}
