package dev.cairn.action.athlete;

import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Refused;
import dev.cairn.intake.Reading.AthleteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What taking in files of athletes has in common: each athlete once, his file as it counts. */
final class TakenIn {
  private TakenIn() {}

  /** Makes a change of an athlete's id and file, or refuses. */
  interface Each {
    Change change(String id, byte[] input);
  }

  static Deed each(List<AthleteFile> files, Twice twice, Each each) {
    Set<String> ids = new TreeSet<>();
    List<Change> changes = new ArrayList<>();
    for (AthleteFile file : files) {
      String id = file.athlete().id();
      if (!ids.add(id)) {
        throw new Refused(twice.before() + id + twice.behind());
      }
      changes.add(each.change(id, file.canonicalInput().getBytes(StandardCharsets.UTF_8)));
    }
    return new Deed.Changes(changes, List.of());
  }

  /** What is said of an athlete who comes twice, before his id and behind it. */
  record Twice(String before, String behind) {}
}
