package dev.cairn.store;

import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.ledger.Actor;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.copy.Restore;
import dev.cairn.store.copy.Restore.Restored;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.folder.SecretFiles;
import dev.cairn.store.folder.WorkspaceFolder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Workspaces in folders, each in one SQLite file. */
public final class SqliteWorkspaces implements Workspaces {
  private static final Actor SELF = new Actor.Program("workspace");

  private final Optional<Path> place;
  private final Optional<Path> secrets;
  private final InstantSource clock;
  private final SecureRandom chance;
  private final Consumer<String> warnings;

  /** The same without a place for secrets: meetings can be read here and not opened. */
  public SqliteWorkspaces(
      Optional<Path> place, InstantSource clock, SecureRandom chance, Consumer<String> warnings) {
    this(place, Optional.empty(), clock, chance, warnings);
  }

  /**
   * @param place where a workspace lies when no folder is named
   * @param secrets where lies what must be in no workspace
   * @param warnings told what the user should know although all went well
   */
  public SqliteWorkspaces(
      Optional<Path> place,
      Optional<Path> secrets,
      InstantSource clock,
      SecureRandom chance,
      Consumer<String> warnings) {
    this.place = place;
    this.secrets = secrets;
    this.clock = clock;
    this.chance = chance;
    this.warnings = warnings;
  }

  @Override
  public Workspace forWriting(@Nullable Path folder) {
    OpenWorkspace workspace = opening(folder).forWriting();
    try {
      if (workspace.readOnlyBecause().isEmpty() && workspace.entries().head().size() == 0) {
        openLedger(workspace);
      }
      return workspace;
    } catch (RuntimeException failed) {
      workspace.close();
      throw failed;
    }
  }

  @Override
  public Workspace forReading(@Nullable Path folder) {
    return opening(folder).forReading();
  }

  @Override
  public RoundSecrets secrets(@Nullable Path folder) {
    Path apart =
        secrets.orElseThrow(() ->
            new StoreFailure(
                Cause.CLOSED,
                "No place is known here for keys that must not lie in a workspace, since neither"
                    + " HOME nor another place is set, so nothing was done. Maybe set"
                    + " XDG_STATE_HOME.",
                null));
    Path inside = Optional.ofNullable(folder).or(() -> place).orElse(null);
    if (inside != null && apart.startsWith(inside.toAbsolutePath().normalize())) {
      throw new StoreFailure(
          Cause.CLOSED,
          "The keys that open sealed answers would lie in "
              + apart
              + ", inside the workspace whose answers they open, so nothing was done. Maybe set"
              + " XDG_STATE_HOME to another folder.",
          null);
    }
    return new SecretFiles(apart);
  }

  @Override
  public Outcome restore(@Nullable Path folder, Path backup, Progress progress) {
    Restored restored = new Restore(folder(folder), clock).from(backup, progress);
    restored
        .aside()
        .ifPresent(
            aside -> warnings.accept("The workspace that was here lies in " + aside + " now."));
    return restored.backup();
  }

  private Opening opening(@Nullable Path folder) {
    return new Opening(folder(folder), clock, warnings);
  }

  private WorkspaceFolder folder(@Nullable Path named) {
    Path folder =
        Optional.ofNullable(named)
            .or(() -> place)
            .orElseThrow(() ->
                new StoreFailure(
                    Cause.CLOSED,
                    "No folder for a workspace is known here, since neither HOME nor another"
                        + " place is set. Maybe name one with --workspace.",
                    null));
    return new WorkspaceFolder(folder);
  }

  private void openLedger(OpenWorkspace workspace) {
    Ledger ledger = new Ledger(workspace.entries(), clock, chance);
    workspace.step(() -> ledger.openIfNew(workspace.keys(), chance, SELF));
  }
}
