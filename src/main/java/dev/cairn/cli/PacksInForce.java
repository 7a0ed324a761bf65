package dev.cairn.cli;

import dev.cairn.action.Desk;
import dev.cairn.action.PackNote;
import dev.cairn.action.kept.Workspace;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** How plans come before coaches. */
  ReviewPack reviewing() {
    try {
      return shelf.reviewing();
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  /** Plans are made without it; a verdict says what is missing. */
  private Optional<PackRef> ofReview() {
    try {
      return Optional.of(shelf.reviewing().ref());
    } catch (RulesMissing missing) {
      return Optional.empty();
    }
  }

  void note(Workspace workspace, Desk desk) {
    List<PackRef> packs = new ArrayList<>(rules().packs());
    ofReview().ifPresent(packs::add);
    try {
      new PackNote(workspace, desk).note(packs, pack -> shelf.files(pack.id()));
    } catch (PackRefused broken) {
      throw new Stopped(Exit.FAILED, broken.problem().sentence());
    }
  }
}
