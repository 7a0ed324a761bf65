package dev.cairn.action.lifting;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which version of a model a coach has switched to.
 *
 * @param active whether it may be asked
 * @param reason why it is so
 * @param earlier the versions that were in use before, the last one last
 */
public record ModelState(
    ModelVersion model, boolean active, String reason, List<ModelVersion> earlier) {
  /** How far back a model can be rolled. */
  private static final int KEPT = 20;

  public ModelState {
    earlier = List.copyOf(earlier);
  }

  /** How a model stands; empty while nobody switched it. */
  public static Optional<ModelState> of(Records records, String model) {
    return records.json(Thing.MODEL, records.ledger(), model).map(ModelJson::state);
  }

  static ModelState known(Records records, String model) {
    return of(records, model)
        .orElseThrow(() ->
            new Refused(
                "No version of "
                    + model
                    + " was ever switched on here, so nothing was changed."
                    + " Maybe see which models there are with \"models list\"."));
  }

  ModelState activated(ModelVersion next, String why) {
    List<ModelVersion> before = new ArrayList<>(earlier);
    if (!next.equals(model)) {
      before.add(model);
    }
    int from = Math.max(0, before.size() - KEPT);
    return new ModelState(next, true, why, before.subList(from, before.size()));
  }

  ModelState disabled(String why) {
    return new ModelState(model, false, why, earlier);
  }

  ModelState rolledBack(String why) {
    if (earlier.isEmpty()) {
      throw new Refused(
          "There is no version of "
              + model.id()
              + " before "
              + model.version()
              + " to go back to, so nothing was changed. Maybe disable it.");
    }
    return new ModelState(earlier.getLast(), true, why, earlier.subList(0, earlier.size() - 1));
  }
}
