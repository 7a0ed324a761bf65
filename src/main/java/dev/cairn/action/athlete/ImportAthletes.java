package dev.cairn.action.athlete;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Thing;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes files of new and of known athletes into the workspace, as one step. Who is new gets a plan
 * with it; a known athlete's plan stays as it is until somebody plans again.
 */
public record ImportAthletes(List<AthleteFile> files, PlannedAhead ahead) implements Action {
  /** What entries call it. */
  public static final Kind KIND = new Kind("athlete.imported");

  private static final TakenIn.Twice TWICE =
      new TakenIn.Twice(
          "There are two files of ",
          " among those to import, so nothing was changed. Maybe leave one of them out.");

  public ImportAthletes {
    files = List.copyOf(files);
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Deed decide(Now now) {
    List<Change> plans = new ArrayList<>();
    Deed taken =
        TakenIn.each(
            files,
            TWICE,
            (id, input) -> {
              Subject known = now.records().known(id).orElse(null);
              if (known != null) {
                byte[] before = now.records().input(known);
                return Change.of(Thing.ATHLETE, known, "", before, input);
              }
              Subject subject =
                  now.records()
                      .person(id)
                      .orElseGet(() -> new Subject(AddAthletes.ATHLETE, now.ids().get()));
              plans.addAll(ahead.changes(now.records(), subject, input));
              return Change.of(Thing.ATHLETE, subject, "", null, input);
            });
    List<Change> all = new ArrayList<>(((Deed.Changes) taken).changes());
    all.addAll(plans);
    return new Deed.Changes(all, List.of());
  }

  /** What has to be planned with it. */
  public static byte[] input(AthleteFile file) {
    return file.canonicalInput().getBytes(StandardCharsets.UTF_8);
  }
}
