package dev.cairn.onnx.registry;

import dev.cairn.pack.ModelRules;
import dev.cairn.pack.PackedModel;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.PackStatus;
import java.nio.file.Path;
import java.util.List;

/** The packs beside the program, checked and brought into force. */
public interface Packs {
  /** Every folder that may be a pack, in force or not. */
  List<PackStatus> statuses();

  /** The models of packs in force. */
  List<PackedModel> models();

  ModelRules rules() throws RulesMissing;

  /** The folder they lie in. */
  Path folder();
}
