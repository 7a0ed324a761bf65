package dev.cairn.onnx.bench;

import dev.cairn.onnx.registry.Packs;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.PackedModel;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.PackStatus;
import java.nio.file.Path;
import java.util.List;

/** The packs of a folder, opened once. */
record ShelfPacks(PackShelf shelf, Path folder) implements Packs {
  @Override
  public List<PackStatus> statuses() {
    return shelf.packs();
  }

  @Override
  public List<PackedModel> models() {
    return shelf.models();
  }

  @Override
  public ModelRules rules() throws RulesMissing {
    return shelf.modelRules();
  }
}
