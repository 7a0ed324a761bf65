package dev.cairn.onnx.workshop;

import dev.cairn.model.lifting.LiftingLog;
import java.util.List;

/**
 * Who is learned from.
 *
 * @param recipe what is made up
 * @param own lifters of a workspace, none for the models beside the program
 */
public record Lesson(Recipe recipe, List<LiftingLog> own) {
  public Lesson {
    own = List.copyOf(own);
  }
}
