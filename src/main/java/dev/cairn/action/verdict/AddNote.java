package dev.cairn.action.verdict;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Kind;
import dev.cairn.trail.Places;
import dev.cairn.trail.UnknownPlace;

/**
 * Notes something at a place of an athlete's plan.
 *
 * @param place such as {@code week/9/total}; {@code plan} for all of it
 * @param forAthlete whether the athlete may read it
 */
public record AddNote(String athleteId, String place, String text, boolean forAthlete)
    implements Action {
  private static final Key AUDIENCE = Key.of("audience");
  private static final Key COACH = Key.of("coach");
  private static final Key PLACE = Key.of("place");
  private static final Key PLAN = Key.of("plan");
  private static final Key TEXT = Key.of("text");

  @Override
  public Kind kind() {
    return new Kind("plan.noted");
  }

  @Override
  public Deed decide(Now now) {
    if (text.isBlank()) {
      throw new Refused("The note on " + athleteId + " is empty, so nothing was recorded.");
    }
    CurrentPlan plan = now.records().plan(athleteId);
    requirePlace(now, plan);
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name(AUDIENCE).text(forAthlete ? "athlete" : "coaches");
    out.name(COACH).text(now.coach().hex());
    out.name(PLACE).text(place);
    out.name(PLAN).text(plan.hash());
    out.name(TEXT).text(text);
    byte[] note = out.endObject().toBytes();
    return Deed.Changes.of(
        Change.of(Thing.NOTE, plan.athlete(), now.ids().get().hex(), null, note));
  }

  private void requirePlace(Now now, CurrentPlan plan) {
    byte[] line = now.records().line(plan.athlete(), plan.hash());
    try {
      new Places(Judging.read(line)).resolve(place);
    } catch (UnknownPlace unknown) {
      throw new Refused("Nothing was noted: " + unknown.getMessage());
    }
  }
}
