package dev.cairn.onnx.run;

import dev.cairn.onnx.registry.OpenModel;
import dev.cairn.onnx.registry.Unsound;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelRules;

/** Where the models in force come from; asked once a question, so that a change is seen. */
public interface Asking {
  /**
   * The model in force for a task, open and tried.
   *
   * @throws Unsound when none may answer
   */
  OpenModel model(Task task) throws Unsound;

  /**
   * What models are held to.
   *
   * @throws Unsound when no pack says it
   */
  ModelRules rules() throws Unsound;
}
