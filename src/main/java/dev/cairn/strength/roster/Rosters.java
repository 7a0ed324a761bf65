package dev.cairn.strength.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens rosters; what one of them loaded serves the others too. */
public interface Rosters extends AutoCloseable {
  /**
   * @param workspace the folder of a workspace, which may hold models of its own; null for the
   *     place that the platform has for one
   * @param choices what coaches chose there
   */
  Roster of(@Nullable Path workspace, List<ModelChoice> choices);

  /** Whether there is a workspace in this folder, or in the place that the platform has for one. */
  boolean workspaceAt(@Nullable Path folder);

  /** Where a workspace keeps models of its own; empty where there is no place for one. */
  Optional<Path> ownModels(@Nullable Path folder);

  @Override
  void close();
}
