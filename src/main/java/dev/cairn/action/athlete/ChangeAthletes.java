package dev.cairn.action.athlete;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Thing;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.util.List;

/** Puts new files in the place of those of known athletes: another snapshot, another request. */
public record ChangeAthletes(List<AthleteFile> files) implements Action {
  private static final TakenIn.Twice TWICE =
      new TakenIn.Twice(
          "There are two files of ",
          " among those to take in, so nothing was changed. Maybe leave out the older one.");

  public ChangeAthletes {
    files = List.copyOf(files);
  }

  @Override
  public Kind kind() {
    return new Kind("athlete.changed");
  }

  @Override
  public Deed decide(Now now) {
    return TakenIn.each(
        files,
        TWICE,
        (id, input) -> {
          Subject subject = now.records().athlete(id);
          return Change.of(Thing.ATHLETE, subject, "", now.records().input(subject), input);
        });
  }
}
