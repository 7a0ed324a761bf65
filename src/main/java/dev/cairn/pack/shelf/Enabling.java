package dev.cairn.pack.shelf;

import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.read.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings sound packs into force one after the other: by id, but never before those they require. Of
 * two packs with the same name in them the one whose turn comes later is left out.
 */
final class Enabling {
  private final SortedMap<String, LoadedPack> waiting;
  private final SortedMap<String, LoadedPack> enabled = new TreeMap<>();
  private final SortedMap<String, PackStatus> statuses = new TreeMap<>();
  private final SortedMap<String, Entry> names = new TreeMap<>();
  private final Set<String> leftOut;
  private final CaseRunner runner;
  private final CheckedPacks known;

  /** {@code broken} holds the ids of packs that could not even be loaded. */
  Enabling(
      SortedMap<String, LoadedPack> loaded,
      Set<String> broken,
      CaseRunner runner,
      CheckedPacks known) {
    this.waiting = new TreeMap<>(loaded);
    this.leftOut = new TreeSet<>(broken);
    this.runner = runner;
    this.known = known;
  }

  void run() {
    LoadedPack next = next();
    while (next != null) {
      enable(next);
      next = next();
    }
    SortedMap<LoadedPack, PackProblem> stuck = new TreeMap<>(Comparator.comparing(LoadedPack::id));
    waiting.values().forEach(pack -> stuck.put(pack, missing(pack)));
    stuck.forEach((pack, problem) -> refuse(pack, Stage.RESOLVE, problem));
  }

  SortedMap<String, LoadedPack> enabled() {
    return enabled;
  }

  SortedMap<String, PackStatus> statuses() {
    return statuses;
  }

  private @Nullable LoadedPack next() {
    for (LoadedPack pack : waiting.values()) {
      if (enabled.keySet().containsAll(pack.requires())) {
        return pack;
      }
    }
    return null;
  }

  private void enable(LoadedPack pack) {
    Stage stage = Stage.RESOLVE;
    try {
      checkNames(pack);
      List<LoadedPack> together = together(pack);
      Cases cases = new Cases(pack, together);
      cases.resolve();
      References.check(pack, together);
      Agreements.check(pack, together, enabled.values());
      Choices.check(pack, together);
      stage = Stage.CASES;
      String key = key(pack, together);
      if (!known.known(key)) {
        cases.run(runner);
        remember(pack, key);
      }
      waiting.remove(pack.id());
      enabled.put(pack.id(), pack);
      names.putAll(pack.content().names());
      statuses.put(pack.id(), status(pack, Stage.ENABLE, null));
    } catch (PackRefused refused) {
      refuse(pack, stage, refused.problem());
    }
  }

  private void checkNames(LoadedPack pack) throws PackRefused {
    for (Map.Entry<String, Entry> name : pack.content().names().entrySet()) {
      Entry first = names.get(name.getKey());
      if (first != null) {
        throw name.getValue()
            .refuse(
                "the " + name.getKey() + " is already in the pack " + first.file().pack(),
                "it needs another name, or one of the two packs can go");
      }
    }
  }

  /** The pack and all it requires, directly or through others. */
  private List<LoadedPack> together(LoadedPack pack) {
    Set<String> ids = new TreeSet<>();
    collect(pack, ids);
    List<LoadedPack> together = new ArrayList<>();
    together.add(pack);
    ids.forEach(id -> together.add(enabled(id)));
    return together;
  }

  private void collect(LoadedPack pack, Set<String> ids) {
    for (String id : pack.requires()) {
      if (ids.add(id)) {
        collect(enabled(id), ids);
      }
    }
  }

  private LoadedPack enabled(String id) {
    LoadedPack pack = enabled.get(id);
    if (pack == null) {
      throw new IllegalStateException("The pack " + id + " is required but not in force");
    }
    return pack;
  }

  /** The hash of all that takes part in a pack's cases; its own when it requires none. */
  private static String key(LoadedPack pack, Collection<LoadedPack> together) {
    if (together.size() == 1) {
      return pack.sha256();
    }
    StringBuilder hashes = new StringBuilder();
    together.forEach(each -> hashes.append(each.sha256()).append('\n'));
    return Sha256.of(hashes.toString());
  }

  private void remember(LoadedPack pack, String key) {
    known.remember(pack.manifest().fileSha256());
    known.remember(pack.sha256());
    if (!key.equals(pack.sha256())) {
      known.remember(key);
    }
  }

  private PackProblem missing(LoadedPack pack) {
    List<String> requires = pack.requires();
    for (int i = 0; i < requires.size(); i++) {
      String id = requires.get(i);
      if (!enabled.containsKey(id)) {
        return pack.manifest()
            .file()
            .problem("/requires/" + i, "it requires the pack " + id + why(id), maybe(id));
      }
    }
    throw new IllegalStateException("The pack " + pack.id() + " waits for nothing");
  }

  private String why(String id) {
    if (waiting.containsKey(id)) {
      return ", which in turn waits for another";
    }
    return leftOut.contains(id) ? ", which is itself left out" : ", which is not there";
  }

  private String maybe(String id) {
    if (waiting.containsKey(id)) {
      return "the packs require each other in a circle";
    }
    return leftOut.contains(id) ? id + " only has to be put right" : id + " must be added first";
  }

  private void refuse(LoadedPack pack, Stage stage, PackProblem problem) {
    waiting.remove(pack.id());
    leftOut.add(pack.id());
    statuses.put(pack.id(), status(pack, stage, problem));
  }

  private static PackStatus status(LoadedPack pack, Stage stage, @Nullable PackProblem problem) {
    return new PackStatus(
        pack.id(), pack.manifest().version(), pack.sha256(), stage, problem, pack.counts());
  }
}
