package dev.cairn.onnx;

import dev.cairn.onnx.registry.Opened;
import dev.cairn.onnx.registry.Packs;
import dev.cairn.onnx.registry.WorkspaceModels;
import dev.cairn.onnx.session.OnnxRuntime;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Models of packs and workspaces, asked through ONNX Runtime; opens nothing before it is needed.
 */
public final class ModelRosters implements Rosters {
  private final Packs packs;
  private final CheckedPacks known;
  private final Optional<Path> place;
  private final Opened opened;

  /**
   * @param known cards of workspaces that once passed their schema
   * @param place where a workspace lies when nobody named a folder
   */
  public ModelRosters(Packs packs, CheckedPacks known, Optional<Path> place) {
    this(packs, known, place, new OnnxRuntime());
  }

  ModelRosters(Packs packs, CheckedPacks known, Optional<Path> place, OnnxRuntime runtime) {
    this.packs = packs;
    this.known = known;
    this.place = place;
    this.opened = new Opened(runtime);
  }

  @Override
  public Roster of(@Nullable Path workspace, List<ModelChoice> choices) {
    return new ModelRoster(packs, known, folder(workspace), choices, opened);
  }

  @Override
  public boolean workspaceAt(@Nullable Path folder) {
    Path there = folder(folder);
    return there != null && Files.exists(there.resolve("cairn.db"));
  }

  @Override
  public Optional<Path> ownModels(@Nullable Path folder) {
    return Optional.ofNullable(folder(folder)).map(WorkspaceModels::folder);
  }

  private @Nullable Path folder(@Nullable Path workspace) {
    return workspace == null ? place.orElse(null) : workspace;
  }

  @Override
  public void close() {
    opened.close();
  }
}
