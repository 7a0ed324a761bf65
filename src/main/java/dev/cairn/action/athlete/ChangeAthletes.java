package dev.cairn.action.athlete;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts new files in the place of those of known athletes: another snapshot, another request. */
public record ChangeAthletes(List<AthleteFile> files) implements Action {
  public ChangeAthletes {
    files = List.copyOf(files);
  }

  @Override
  public Kind kind() {
    return new Kind("athlete.changed");
  }

  @Override
  public Deed decide(Now now) {
    Set<String> ids = new TreeSet<>();
    List<Change> changes = new ArrayList<>();
    for (AthleteFile file : files) {
      String id = file.athlete().id();
      if (!ids.add(id)) {
        throw new Refused(
            "There are two files of "
                + id
                + " among those to take in, so nothing was changed."
                + " Maybe leave out the older one.");
      }
      Subject subject = now.records().athlete(id);
      byte[] input = file.canonicalInput().getBytes(StandardCharsets.UTF_8);
      changes.add(Change.of(Thing.ATHLETE, subject, "", now.records().input(subject), input));
    }
    return new Deed.Changes(changes, List.of());
  }
}
