package dev.cairn.pack.shelf;

import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.read.PackContent;
import dev.cairn.pack.shelf.PackStatus.Counts;
import dev.cairn.trail.PackRef;
import java.util.List;

/** A pack that is sound in itself; how it goes with others is still open. */
record LoadedPack(Manifest manifest, String sha256, PackContent content) {
  String id() {
    return manifest.id();
  }

  List<String> requires() {
    return manifest.requires();
  }

  PackRef ref() {
    return new PackRef(id(), manifest.version(), sha256);
  }

  Counts counts() {
    OverloadRules overload = content.overload();
    return new Counts(
        content.templates().size(),
        content.workouts().size(),
        content.modifiers().size(),
        content.redLines().size(),
        content.cases().size(),
        content.cards().size(),
        content.exercises().size(),
        overload == null ? 0 : overload.nodes().size(),
        content.sentences().size(),
        content.meetings().size());
  }
}
