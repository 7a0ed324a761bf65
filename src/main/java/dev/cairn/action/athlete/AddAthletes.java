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

/** Takes athletes into the workspace; however many, it is one step. */
public record AddAthletes(List<AthleteFile> files) implements Action {
  /** What entries call somebody who trains. */
  public static final String ATHLETE = "athlete";

  public AddAthletes {
    files = List.copyOf(files);
  }

  @Override
  public Kind kind() {
    return new Kind("athlete.added");
  }

  @Override
  public Deed decide(Now now) {
    Set<String> ids = new TreeSet<>();
    List<Change> changes = new ArrayList<>();
    for (AthleteFile file : files) {
      String id = file.athlete().id();
      if (!ids.add(id)) {
        throw new Refused(
            "There are two athletes "
                + id
                + " among those to add, so nobody was added."
                + " Maybe give one of them another id.");
      }
      if (now.records().known(id).isPresent()) {
        throw new Refused(
            id
                + " is in the workspace already, so nobody was added."
                + " Maybe take in the new file with \"athletes change\".");
      }
      byte[] input = file.canonicalInput().getBytes(StandardCharsets.UTF_8);
      Subject subject = new Subject(ATHLETE, now.ids().get());
      changes.add(Change.of(Thing.ATHLETE, subject, "", null, input));
    }
    return new Deed.Changes(changes, List.of());
  }
}
