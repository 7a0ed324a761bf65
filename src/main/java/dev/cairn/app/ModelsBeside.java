package dev.cairn.app;

import dev.cairn.cli.FolderShelf;
import dev.cairn.onnx.registry.Packs;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.PackedModel;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.PackStatus;
import java.nio.file.Path;
import java.util.List;

/** The packs beside the program, for models that are asked on several threads. */
final class ModelsBeside implements Packs {
  private final FolderShelf shelf;

  ModelsBeside(FolderShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public synchronized List<PackStatus> statuses() {
    return shelf.packs();
  }

  @Override
  public synchronized List<PackedModel> models() {
    return shelf.models();
  }

  @Override
  public synchronized ModelRules rules() throws RulesMissing {
    return shelf.modelRules();
  }

  @Override
  public Path folder() {
    return shelf.folder();
  }
}
