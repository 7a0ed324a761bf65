package dev.cairn.pack.shelf;

import dev.cairn.model.Race;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.Workout;
import dev.cairn.pack.origin.AgreedTemplate;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.Sets.Changed;
import dev.cairn.pack.read.ChangedTemplate;
import dev.cairn.pack.read.Entry;
import dev.cairn.pack.read.PackFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Templates as the changes leave them that coaches of a workspace agreed on. A changed template is
 * read as a pack's own is, schema and all, every time: a newer pack may leave no room for it.
 */
final class TemplateChanges {
  private final Race race;
  private final ChangedTemplate template;
  private final List<AgreedTemplate> agreed = new ArrayList<>();

  private TemplateChanges(Race race, Entry root) {
    this.race = race;
    this.template = new ChangedTemplate(root);
  }

  /** The template of a race with all changes of these packs; null where there is none. */
  private static @Nullable TemplateChanges of(Race race, Collection<LoadedPack> packs) {
    Entry root = root(race, packs);
    if (root == null) {
      return null;
    }
    TemplateChanges changes = new TemplateChanges(race, root);
    for (LoadedPack pack : packs) {
      Provenance from = pack.content().provenance();
      if (from != null && from.sets() instanceof Sets.Template set && set.race() == race) {
        changes.agreed.add(
            new AgreedTemplate(pack.ref(), from, changes.template.beside(set.changes())));
      }
    }
    return changes;
  }

  /** The file of a race's template in these packs. */
  static @Nullable Entry root(Race race, Collection<LoadedPack> packs) {
    for (LoadedPack pack : packs) {
      Entry root = pack.content().templateFile(race);
      if (root != null) {
        return root;
      }
    }
    return null;
  }

  /**
   * Whether what a pack changes in a template goes with all that is in force.
   *
   * @param together the pack and all that it requires
   * @param inForce what came into force before it
   */
  static void check(
      Entry sets,
      Sets.Template set,
      Collection<LoadedPack> together,
      Collection<LoadedPack> inForce)
      throws PackRefused {
    if (root(set.race(), together) == null) {
      throw sets.field("template")
          .refuse(
              "there is no template for the race " + set.race().word(),
              "its pack is not required, or no longer in force");
    }
    List<LoadedPack> all = new ArrayList<>(inForce);
    together.stream().filter(pack -> !all.contains(pack)).forEach(all::add);
    TemplateChanges changes = of(set.race(), all);
    if (changes != null) {
      try {
        PackFile file = changes.file();
        new Schemas().check(file);
        RaceTemplate changed = ChangedTemplate.read(file);
        List<Workout> workouts =
            all.stream().flatMap(each -> each.content().workouts().stream()).toList();
        References.check(changed, file.root().field("keyWorkouts"), workouts);
      } catch (PackRefused refused) {
        PackProblem problem = refused.problem();
        throw sets.refuse(
            "the template for the race "
                + set.race().word()
                + " does not go with it: "
                + problem.message(),
            problem.maybe());
      }
    }
  }

  private PackFile file() throws PackRefused {
    List<Changed> all = new ArrayList<>();
    agreed.forEach(one -> all.addAll(one.changes()));
    return template.with(all);
  }

  /** Puts what was agreed on into templates by race. */
  static void apply(Collection<LoadedPack> packs, SortedMap<Race, RaceTemplate> templates)
      throws RulesMissing {
    for (Race race : new TreeMap<>(templates).keySet()) {
      TemplateChanges changes = of(race, packs);
      if (changes != null && !changes.agreed.isEmpty()) {
        templates.put(race, changes.changed());
      }
    }
  }

  private RaceTemplate changed() throws RulesMissing {
    try {
      return ChangedTemplate.read(file()).withAgreed(agreed);
    } catch (PackRefused unfitting) {
      throw new RulesMissing(
          "a template for the race " + race.word() + " that goes with what coaches agreed on");
    }
  }
}
