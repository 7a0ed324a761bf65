package dev.cairn.action.plan;

import dev.cairn.action.kept.PackArchive;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PackRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The rules of packs that once were in force, out of the archive of a workspace. */
public final class ArchivedRules {
  /** They passed when they came into force; a later engine must not keep them from being read. */
  private static final CaseRunner PASSED_BEFORE = CaseRunner.passing();

  private final PackArchive archive;
  private final Map<List<PackRef>, RunningRules> known = new LinkedHashMap<>();

  public ArchivedRules(PackArchive archive, RunningRules inForce) {
    this.archive = archive;
    if (inForce.own().isEmpty()) {
      known.put(inForce.packs(), inForce);
    }
  }

  public RunningRules rules(String athleteId, List<PackRef> packs) throws DamagedPlan {
    RunningRules rules = known.get(packs);
    if (rules == null) {
      rules = open(athleteId, packs);
      known.put(packs, rules);
    }
    return rules;
  }

  private RunningRules open(String athleteId, List<PackRef> packs) throws DamagedPlan {
    try {
      Path folder = Files.createTempDirectory("cairn-packs");
      try {
        for (PackRef pack : packs) {
          lay(folder.resolve(pack.id()), files(athleteId, pack));
        }
        return PackShelf.open(folder, PASSED_BEFORE).running();
      } finally {
        remove(folder);
      }
    } catch (IOException broken) {
      throw new DamagedPlan(
          "The packs of the plan of " + athleteId + " could not be laid out (" + broken + ").");
    } catch (RulesMissing missing) {
      throw new DamagedPlan(
          "The plan of " + athleteId + " cannot be recomputed: " + missing.getMessage());
    }
  }

  private SortedMap<String, byte[]> files(String athleteId, PackRef pack) throws DamagedPlan {
    return archive
        .files(pack)
        .orElseThrow(() ->
            new DamagedPlan(
                "The plan of "
                    + athleteId
                    + " was made with "
                    + pack.id()
                    + " "
                    + pack.version()
                    + ", which this workspace never kept, so it cannot be"
                    + " recomputed."));
  }

  private static void lay(Path folder, SortedMap<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey()).normalize();
      if (!path.startsWith(folder)) {
        throw new IOException("a file of the pack would lie outside it: " + file.getKey());
      }
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
