package dev.cairn.action.athlete;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.RunningRules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coach typed of an athlete, and the plan that comes of it: one step, so that undo takes
 * both back.
 *
 * @param before the file as the coach saw it when he began; null for somebody new
 */
public record EnterAthlete(AthleteFile file, byte @Nullable [] before, RunningRules rules)
    implements Action {
  /** What entries call it. */
  public static final Kind KIND = new Kind("athlete.entered");

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public Deed decide(Now now) {
    String id = file.athlete().id();
    byte[] input = file.canonicalInput().getBytes(StandardCharsets.UTF_8);
    Subject subject = before == null ? stranger(now, id) : now.records().athlete(id);
    byte[] known = before == null ? null : now.records().input(subject);
    if (!Arrays.equals(known, before)) {
      throw new Refused(
          "Somebody changed "
              + id
              + " while this was typed, so nothing was saved. Maybe look at what changed, then"
              + " save again.");
    }
    List<Change> changes = new ArrayList<>();
    changes.add(Change.of(Thing.ATHLETE, subject, "", known, input));
    changes.addAll(new PlannedAhead(rules).changes(now.records(), subject, input));
    return new Deed.Changes(changes, List.of());
  }

  private static Subject stranger(Now now, String id) {
    if (now.records().known(id).isPresent()) {
      throw new Refused(
          "There is somebody with the id "
              + id
              + " already, so nobody was added. Maybe choose another id.");
    }
    return now.records()
        .person(id)
        .orElseGet(() -> new Subject(AddAthletes.ATHLETE, now.ids().get()));
  }
}
