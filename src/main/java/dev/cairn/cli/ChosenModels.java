package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.lifting.ModelState;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import java.util.ArrayList;
import java.util.List;
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
