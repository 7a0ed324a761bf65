package dev.cairn.cli;

import dev.cairn.action.lifting.LiftingRecords;
import dev.cairn.action.lifting.LiftingRecords.PersonsFeedback;
import dev.cairn.cli.ModelWorks.Own;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.Rosters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a workspace has for models of its own: lifters to learn from, a place, a next version. */
final class OwnModels {
  /** One is held out, and fewer than three others would be learned by heart. */
  private static final int FEWEST = 4;

  /** One session to compare with, one to see a change, one to foretell. */
  private static final int SESSIONS = 3;

  private final CommonOptions common;
  private final Office office;
  private final Rosters rosters;
  private final ChosenModels chosen;

  OwnModels(CommonOptions common, Office office, Rosters rosters, ChosenModels chosen) {
    this.common = common;
    this.office = office;
    this.rosters = rosters;
    this.chosen = chosen;
  }

  /** Everybody with enough sessions; too few of them end the command. */
  Own learned() {
    List<LiftingLog> logs =
        office.look(records ->
            new LiftingRecords(records)
                .feedback().stream()
                    .map(PersonsFeedback::taught)
                    .filter(log -> log.sessions().size() >= SESSIONS)
                    .toList());
    if (logs.size() < FEWEST) {
      throw new Stopped(
          Exit.REFUSED,
          ("Of this workspace "
                  + logs.size()
                  + (logs.size() == 1 ? " lifter has" : " lifters have"))
              + (" " + SESSIONS + " sessions or more, and it takes " + FEWEST)
              + " to learn from some and test on another, so nothing was made."
              + " Maybe add lifters with \"athletes add\".");
    }
    return new Own(logs, next(), office.today());
  }

  /** Above every version that is there, so that none is ever overwritten. */
  private String next() {
    int major = 1;
    int minor = 0;
    for (Listed model : chosen.roster().list()) {
      String version = model.version() == null ? behindName(model.id()) : model.version();
      if (version.matches("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}")) {
        String[] parts = version.split("\\.", -1);
        int its = Integer.parseInt(parts[0]);
        minor = its > major ? 0 : minor;
        major = Math.max(its, major);
        minor = its == major ? Math.max(minor, Integer.parseInt(parts[1])) : minor;
      }
    }
    return major + "." + (minor + 1) + ".0";
  }

  /** Where no card can be read, the folder tells which version it is. */
  private static String behindName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  Path folder() {
    return rosters
        .ownModels(common.workspace())
        .orElseThrow(() ->
            new Stopped(
                Exit.FAILED,
                "There is no place for models of a workspace here, so nothing was made."
                    + " Maybe name one with --workspace or --out."));
  }

  /** The same files where a workspace has them: ID/VERSION/... */
  static SortedMap<String, byte[]> placed(SortedMap<String, byte[]> made, String version) {
    SortedMap<String, byte[]> placed = new TreeMap<>();
    made.forEach((path, bytes) -> {
      int name = path.lastIndexOf('/');
      placed.put(path.substring(0, name) + "/" + version + path.substring(name), bytes);
    });
    return placed;
  }

  /** Opens and tries what was made; a sentence about each. */
  List<String> tried(String version) {
    List<String> sentences = new ArrayList<>();
    for (Listed model : chosen.roster().verified()) {
      if (version.equals(model.version())) {
        if (model.standing() == Standing.REFUSED) {
          throw new Stopped(Exit.FAILED, model.sentence());
        }
        sentences.add(
            model.sentence()
                + (" \"models activate " + model.id() + " " + version + "\" lets it answer."));
      }
    }
    return sentences;
  }
}
