package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.lifting.ModelState;
import dev.cairn.action.lifting.ModelVersion;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The models as coaches switched them in the workspace, or as they come where there is none. */
final class ChosenModels {
  private final CommonOptions common;
  private final Office office;
  private final Rosters rosters;

  ChosenModels(CommonOptions common, Office office, Rosters rosters) {
    this.common = common;
    this.office = office;
    this.rosters = rosters;
  }

  Roster roster() {
    Roster untold = rosters.of(common.workspace(), List.of());
    if (!rosters.workspaceAt(common.workspace())) {
      return untold;
    }
    SortedMap<String, String> tasks = new TreeMap<>();
    for (Listed model : untold.list()) {
      ModelCard card = model.card();
      if (card != null) {
        tasks.put(card.id(), card.task().word());
      }
    }
    return rosters.of(common.workspace(), office.look(records -> choices(records, tasks)));
  }

  /**
   * A version of a model that was opened and gave the answers of its card just now; ends the
   * command where there is none.
   */
  ModelVersion sound(String id, String version) {
    List<String> others = new ArrayList<>();
    for (Listed model : roster().verified()) {
      boolean named = model.id().equals(id) && version.equals(model.version());
      if (model.standing() == Standing.REFUSED) {
        if (named || model.id().equals(id + " " + version)) {
          throw new Stopped(Exit.REFUSED, model.sentence() + " Nothing was changed.");
        }
      } else if (named) {
        return version(Objects.requireNonNull(model.card()));
      } else {
        others.add(model.id() + " " + model.version());
      }
    }
    throw new Stopped(
        Exit.REFUSED,
        ("There is no model " + id + " " + version + " here, so nothing was changed.")
            + (others.isEmpty() ? "" : " Maybe " + String.join(" or ", others) + "."));
  }

  /** The version of a model that answers now; empty when none of that name does. */
  Optional<ModelVersion> answering(String id) {
    return roster().list().stream()
        .filter(model -> model.id().equals(id) && model.standing() == Standing.ACTIVE)
        .map(model -> version(Objects.requireNonNull(model.card())))
        .findFirst();
  }

  /** How coaches switched a model here; empty where nobody did. */
  Optional<ModelState> state(String id) {
    return rosters.workspaceAt(common.workspace())
        ? office.look(records -> ModelState.of(records, id))
        : Optional.empty();
  }

  private static ModelVersion version(ModelCard card) {
    return new ModelVersion(card.id(), card.version(), card.sha256());
  }

  private static List<ModelChoice> choices(Records records, SortedMap<String, String> tasks) {
    List<ModelChoice> choices = new ArrayList<>();
    tasks.forEach((id, task) -> {
      Optional<ModelState> state = ModelState.of(records, id);
      state.ifPresent(chosen ->
          choices.add(
              new ModelChoice(
                  task, id, chosen.model().version(), chosen.model().sha256(), chosen.active())));
    });
    return choices;
  }
}
