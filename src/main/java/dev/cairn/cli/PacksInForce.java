package dev.cairn.cli;

import dev.cairn.action.Desk;
import dev.cairn.action.kept.Workspace;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.PackRef;
import java.util.SortedMap;

/** The rules in force; a workspace notes which they are and keeps every version it met. */
final class PacksInForce {
  private final Shelf shelf;

  PacksInForce(Shelf shelf) {
    this.shelf = shelf;
  }

  RunningRules rules() {
    try {
      return shelf.rules();
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  void note(Workspace workspace, Desk desk) {
    RunningRules rules = rules();
    for (PackRef pack : rules.packs()) {
      if (!workspace.packs().has(pack)) {
        SortedMap<String, byte[]> files = files(pack);
        workspace.step(() -> {
          workspace.packs().keep(pack, files);
          return pack;
        });
      }
    }
    desk.notePacks(rules.packs());
  }

  private SortedMap<String, byte[]> files(PackRef pack) {
    try {
      return shelf.files(pack.id());
    } catch (PackRefused broken) {
      throw new Stopped(Exit.FAILED, broken.problem().sentence());
    }
  }
}
