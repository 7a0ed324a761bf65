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
import java.util.List;

/** Takes athletes into the workspace; however many, it is one step. */
public record AddAthletes(List<AthleteFile> files) implements Action {
  /** What entries call somebody who trains. */
  public static final String ATHLETE = "athlete";

  private static final TakenIn.Twice TWICE =
      new TakenIn.Twice(
          "There are two athletes ",
          " among those to add, so nobody was added. Maybe give one of them another id.");

  public AddAthletes {
    files = List.copyOf(files);
  }

  @Override
  public Kind kind() {
    return new Kind("athlete.added");
  }

  @Override
  public Deed decide(Now now) {
    return TakenIn.each(
        files,
        TWICE,
        (id, input) -> {
          if (now.records().known(id).isPresent()) {
            throw new Refused(
                id
                    + " is in the workspace already, so nobody was added."
                    + " Maybe take in the new file with \"athletes change\".");
          }
          Subject subject =
              now.records().person(id).orElseGet(() -> new Subject(ATHLETE, now.ids().get()));
          return Change.of(Thing.ATHLETE, subject, "", null, input);
        });
  }
}
