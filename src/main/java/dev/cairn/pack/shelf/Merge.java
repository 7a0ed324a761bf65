package dev.cairn.pack.shelf;

import dev.cairn.model.Race;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import dev.cairn.pack.read.PackContent;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one set of rules of several packs: packs by id, files by path, entries as written. */
final class Merge {
  private static final int FEWEST_RUN_DAYS = 2;
  private static final int MOST_RUN_DAYS = 7;

  private final List<LoadedPack> packs;

  private Merge(Collection<LoadedPack> packs) {
    List<LoadedPack> sorted =
        new ArrayList<>(packs.stream().filter(pack -> pack.content().changesPlans()).toList());
    sorted.sort((a, b) -> a.id().compareTo(b.id()));
    this.packs = sorted;
  }

  static RunningRules of(Collection<LoadedPack> packs) throws RulesMissing {
    return new Merge(packs).rules();
  }

  private RunningRules rules() throws RulesMissing {
    RunningRules rules =
        new RunningRules(
            packs.stream().filter(pack -> !OwnPack.isOwn(pack.id())).map(LoadedPack::ref).toList(),
            own(),
            templates(),
            one("growth rules", PackContent::growth, GrowthRules.class),
            one("session limits", PackContent::sessions, SessionLimits.class),
            all(PackContent::shares),
            one("intensity rules", PackContent::intensity, IntensityRules.class),
            all(PackContent::workouts),
            Choices.applied(packs),
            all(PackContent::redLines),
            floors());
    checkBands(rules);
    return rules;
  }

  /** What a workspace decided; a plan names of these what had a say in it. */
  private SortedMap<String, PackRef> own() {
    SortedMap<String, PackRef> own = new TreeMap<>();
    packs.stream()
        .filter(pack -> OwnPack.isOwn(pack.id()))
        .forEach(pack -> own.put(pack.id(), pack.ref()));
    return own;
  }

  private SortedMap<Race, RaceTemplate> templates() throws RulesMissing {
    SortedMap<Race, RaceTemplate> templates = new TreeMap<>();
    for (LoadedPack pack : packs) {
      pack.content().templates().forEach(each -> templates.put(each.race(), each));
    }
    if (templates.isEmpty()) {
      throw new RulesMissing("a template for any race");
    }
    TemplateChanges.apply(packs, templates);
    return templates;
  }

  private SortedMap<Quantity, Double> floors() throws RulesMissing {
    SortedMap<Quantity, Double> floors = new TreeMap<>();
    packs.forEach(pack -> floors.putAll(pack.content().floors()));
    if (floors.isEmpty()) {
      throw new RulesMissing("floors");
    }
    return floors;
  }

  /** A template without bands for some number of run days would fail in the middle of a plan. */
  private static void checkBands(RunningRules rules) throws RulesMissing {
    for (Race race : rules.templates().keySet()) {
      for (int days = FEWEST_RUN_DAYS; days <= MOST_RUN_DAYS; days++) {
        int runDays = days;
        if (rules.shareBands().stream()
            .noneMatch(band -> band.runDays() == runDays && band.races().contains(race))) {
          throw new RulesMissing("a share band for " + race.word() + " on " + days + " run days");
        }
      }
    }
  }

  private interface Part<T> {
    @Nullable T of(PackContent content);
  }

  private <T> T one(String what, Part<T> part, Class<T> type) throws RulesMissing {
    List<T> found =
        packs.stream()
            .map(pack -> part.of(pack.content()))
            .filter(Objects::nonNull)
            .map(type::cast)
            .toList();
    if (found.isEmpty()) {
      throw new RulesMissing(what);
    }
    return found.getFirst();
  }

  private <T> List<T> all(Function<PackContent, List<T>> part) {
    return packs.stream().flatMap(pack -> part.apply(pack.content()).stream()).toList();
  }
}
