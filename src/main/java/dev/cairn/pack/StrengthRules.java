package dev.cairn.pack;

import dev.cairn.model.lifting.Exercises;
import dev.cairn.trail.PackRef;
import java.util.List;

/** Everything the strength engine reads from the packs in force, already checked and merged. */
public record StrengthRules(List<PackRef> packs, Exercises exercises, OverloadRules overload) {
  public StrengthRules {
    packs = List.copyOf(packs);
  }
}
