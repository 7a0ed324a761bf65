package dev.cairn.ui;

import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A workspace that cannot be opened. */
final class ClosedWorkspaces implements Workspaces {
  @Override
  public Workspace forWriting(@Nullable Path folder) {
    throw new Unavailable(
        "The workspace cannot be opened: the disk is full. Maybe make room and try again.", null);
  }

  @Override
  public Workspace forReading(@Nullable Path folder) {
    return forWriting(folder);
  }

  @Override
  public RoundSecrets secrets(@Nullable Path folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Outcome restore(@Nullable Path folder, Path backup, Progress progress) {
    throw new UnsupportedOperationException();
  }
}
