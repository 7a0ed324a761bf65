package dev.cairn.onnx;

import dev.cairn.onnx.registry.Opened;
import dev.cairn.onnx.registry.Packs;
import dev.cairn.onnx.session.Runtime;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Models of packs and workspaces, asked through ONNX Runtime; opens nothing before it is needed.
 */
public final class ModelRosters implements Rosters {
  private final Packs packs;
  private final CheckedPacks known;
  private final Opened opened;

  /** Cards of workspaces that are known once passed their schema. */
  public ModelRosters(Packs packs, CheckedPacks known) {
    this(packs, known, new Runtime());
  }

  ModelRosters(Packs packs, CheckedPacks known, Runtime runtime) {
    this.packs = packs;
    this.known = known;
    this.opened = new Opened(runtime);
  }

  @Override
  public Roster of(@Nullable Path workspace, List<ModelChoice> choices) {
    return new ModelRoster(packs, known, workspace, choices, opened);
  }

  @Override
  public void close() {
    opened.close();
  }
}
