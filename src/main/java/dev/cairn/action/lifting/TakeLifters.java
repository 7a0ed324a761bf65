package dev.cairn.action.lifting;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes lifters with their logs into the workspace, or what is new of those who are there; one
 * step. Somebody who runs and lifts is one person, known by one id.
 */
public record TakeLifters(List<LogFile> files) implements Action {
  public TakeLifters {
    files = List.copyOf(files);
  }

  @Override
  public Kind kind() {
    return new Kind("lifter.taken");
  }

  @Override
  public Deed decide(Now now) {
    Set<String> ids = new TreeSet<>();
    List<Change> changes = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (LogFile file : files) {
      String id = file.log().lifter().id();
      if (!ids.add(id)) {
        throw new Refused(
            "There are two files of "
                + id
                + " among those to take in, so nothing was changed. Maybe leave out the older"
                + " one.");
      }
      changes.add(change(now, id, file, remarks));
    }
    return new Deed.Changes(changes, remarks);
  }

  private static Change change(Now now, String id, LogFile file, List<String> remarks) {
    Subject person =
        now.records().person(id).orElseGet(() -> new Subject(AddAthletes.ATHLETE, now.ids().get()));
    byte[] before = now.records().value(Thing.LIFTER, person, "");
    String after =
        before != null && file.isExport()
            ? MergedLog.of(before, file, remarks)
            : file.canonicalInput();
    return Change.of(Thing.LIFTER, person, "", before, after.getBytes(StandardCharsets.UTF_8));
  }
}
