package dev.cairn.ui.office;

import dev.cairn.action.accept.WrittenChange;
import java.util.List;

/** What somebody wrote for what coaches said in words; they sign it exactly as it is written. */
public sealed interface WrittenRule {
  /** In the coaches' words. */
  String reason();

  /**
   * A red line.
   *
   * @param condition for whom no plan is made
   * @param reason what such a runner is told
   */
  record Line(String condition, String reason) implements WrittenRule {}

  /** Values of a race's template. */
  record Template(List<WrittenChange> changes, String reason) implements WrittenRule {
    public Template {
      changes = List.copyOf(changes);
    }
  }
}
