package dev.cairn.pack.shelf;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Exercises;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.StrengthRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes one set of rules of lifting of several packs. */
final class MergedStrength {
  private MergedStrength() {}

  static StrengthRules of(Collection<LoadedPack> packs) throws RulesMissing {
    List<LoadedPack> lifting = new ArrayList<>(packs);
    lifting.removeIf(
        pack -> pack.content().overload() == null && pack.content().exercises().isEmpty());
    lifting.sort(Comparator.comparing(LoadedPack::id));
    OverloadRules overload =
        lifting.stream()
            .map(pack -> pack.content().overload())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new RulesMissing("overload rules", "no load can be suggested"));
    List<Exercise> exercises =
        lifting.stream().flatMap(pack -> pack.content().exercises().stream()).toList();
    if (exercises.isEmpty()) {
      throw new RulesMissing("exercises", "no load can be suggested");
    }
    return new StrengthRules(
        lifting.stream().map(LoadedPack::ref).toList(), new Exercises(exercises), overload);
  }
}
