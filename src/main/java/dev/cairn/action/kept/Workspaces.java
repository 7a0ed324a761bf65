package dev.cairn.action.kept;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens workspaces; of no folder it takes the place that the platform has for such things. */
public interface Workspaces {
  /** For writing, made if it is not there; see {@link Workspace#readOnlyBecause}. */
  Workspace forWriting(@Nullable Path folder);

  /** Only for reading; nothing in the folder is changed, and one that is not there is refused. */
  Workspace forReading(@Nullable Path folder);

  /** Where secrets lie that must not be in the workspace of this folder. */
  RoundSecrets secrets(@Nullable Path folder);

  /**
   * Puts a backup in the place of the workspace, or leaves all as it is when the backup is not
   * whole.
   */
  Outcome restore(@Nullable Path folder, Path backup, Progress progress);
}
