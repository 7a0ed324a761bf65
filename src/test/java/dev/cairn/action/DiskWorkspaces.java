package dev.cairn.action;

import dev.cairn.action.kept.Workspace;
import dev.cairn.store.SqliteWorkspaces;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Workspaces on disk for tests, closed together. */
final class DiskWorkspaces implements AutoCloseable {
  private final List<Workspace> open = new ArrayList<>();

  Workspace in(Path folder) {
    Workspace workspace =
        new SqliteWorkspaces(
                Optional.empty(),
                InstantSource.fixed(Office.NOW),
                new SecureRandom(),
                warning -> {})
            .forWriting(folder.resolve("workspace-" + open.size()));
    open.add(workspace);
    return workspace;
  }

  @Override
  public void close() {
    open.forEach(Workspace::close);
    open.clear();
  }
}
