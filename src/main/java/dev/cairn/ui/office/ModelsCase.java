package dev.cairn.ui.office;

import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Listed;
import java.util.List;

/** The models there are, and how the one that answers does. */
public record ModelsCase(List<Known> models, Health health) {
  public ModelsCase {
    models = List.copyOf(models);
  }

  /**
   * A model.
   *
   * @param reason why a coach switched it as it is; empty when nobody did
   * @param before the version that was in use before; empty when there is none
   */
  public record Known(Listed listed, String reason, String before) {}
}
