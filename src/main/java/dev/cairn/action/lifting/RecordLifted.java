package dev.cairn.action.lifting;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.model.lifting.Mass;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records what was lifted after a suggestion was decided on, also after it was declined.
 *
 * @param rpe null when nobody told
 * @param failed whether a repetition was tried and not completed
 */
public record RecordLifted(
    String lifter,
    String exercise,
    LocalDateTime moment,
    Mass load,
    int reps,
    @Nullable Double rpe,
    boolean failed)
    implements Action {
  private static final int MOST_REPS = 1000;
  private static final Key DIFFERENCE = Key.of("differenceMilligrams");
  private static final Key EXERCISE = Key.of("exercise");
  private static final Key FAILED = Key.of("failed");
  private static final Key MILLIGRAMS = Key.of("milligrams");
  private static final Key MOMENT = Key.of("moment");
  private static final Key REPS = Key.of("reps");
  private static final Key RPE = Key.of("rpe");

  @Override
  public Kind kind() {
    return new Kind("overload.lifted");
  }

  @Override
  public Deed decide(Now now) {
    requireSense();
    Subject person = now.records().lifter(lifter);
    String part = SuggestedLoad.part(exercise, moment);
    JsonNode decision =
        now.records()
            .json(Thing.SUGGESTION, person, part)
            .orElseThrow(() ->
                new Refused(
                    "Nobody decided on "
                        + exercise
                        + " of "
                        + lifter
                        + " for "
                        + moment
                        + ", so nothing was recorded. Maybe accept, modify or decline it first."));
    Mass suggested = new Mass(decision.path("suggestedMilligrams").longValue());
    byte[] before = now.records().value(Thing.LIFTED, person, part);
    return Deed.Changes.of(Change.of(Thing.LIFTED, person, part, before, bytes(suggested)));
  }

  private void requireSense() {
    if (load.compareTo(Mass.NONE) < 0 || reps < 0 || reps > MOST_REPS) {
      throw new Refused(
          "Nobody lifts "
              + reps
              + " repetitions of "
              + load.kilograms()
              + " kg, so nothing was recorded.");
    }
    if (rpe != null && !(rpe >= 1 && rpe <= 10)) {
      throw new Refused(
          "The effort is " + rpe + ", but must be from 1 to 10, so nothing was recorded.");
    }
  }

  private byte[] bytes(Mass suggested) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(DIFFERENCE).integer(load.minus(suggested).milligrams());
    out.name(EXERCISE).text(exercise).name(FAILED).bool(failed);
    out.name(MILLIGRAMS).integer(load.milligrams()).name(MOMENT).text(moment.toString());
    out.name(REPS).integer(reps).name(RPE);
    if (rpe == null) {
      out.nothing();
    } else {
      out.thousandths(Math.round(rpe * 1000));
    }
    return out.endObject().toBytes();
  }
}
