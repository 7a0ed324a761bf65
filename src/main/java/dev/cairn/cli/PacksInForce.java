package dev.cairn.cli;

import dev.cairn.action.Desk;
import dev.cairn.action.PackNote;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules in force; a workspace notes which they are and keeps every version it met. */
final class PacksInForce {
  private final Shelf shelf;
  private @Nullable RulesHere here;

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

  /** The rules of a workspace: the packs, and what its coaches decided about them. */
  RulesHere here() {
    RulesHere opened = here;
    if (opened == null) {
      try {
        opened = new RulesHere(shelf.shelf());
      } catch (RulesMissing missing) {
        throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
      }
      here = opened;
    }
    return opened;
  }

  /** What plans of a workspace are made with. */
  RunningRules rules(Workspace workspace) {
    return workspace.read(() -> rules(new Records(workspace)));
  }

  /** The same, where the records are open already. */
  RunningRules rules(Records records) {
    return records.records(Thing.RULE).isEmpty() ? rules() : here().of(records).rules();
  }

  /** How plans come before coaches. */
  ReviewPack reviewing() {
    try {
      return shelf.reviewing();
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  /** The meetings that coaches can hold. */
  Meetings meetings() {
    try {
      return shelf.meetings();
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
    archive(workspace);
  }

  /** Keeps what coaches decided, so that plans made with it can be made again. */
  void archive(Workspace workspace) {
    Records records = new Records(workspace);
    if (!workspace.read(() -> records.records(Thing.RULE)).isEmpty()) {
      RulesHere.archive(workspace, workspace.read(() -> here().of(records)));
    }
  }
}
