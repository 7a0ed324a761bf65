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

/** Decides on a suggested load; a second word on the same suggestion replaces the first. */
public record DecideOverload(SuggestedLoad suggested, LoadVerdict verdict) implements Action {
  private static final int LONGEST_REASON = 500;
  private static final Key COACH = Key.of("coach");
  private static final Key DECIDED = Key.of("decidedMilligrams");
  private static final Key EXERCISE = Key.of("exercise");
  private static final Key LAST = Key.of("lastMilligrams");
  private static final Key MODEL = Key.of("model");
  private static final Key MOMENT = Key.of("moment");
  private static final Key REASON = Key.of("reason");
  private static final Key REWARD = Key.of("reward");
  private static final Key SUGGESTED = Key.of("suggestedMilligrams");
  private static final Key SUGGESTION = Key.of("suggestion");
  private static final Key VERDICT = Key.of("verdict");

  @Override
  public Kind kind() {
    return new Kind("overload." + verdict.word());
  }

  @Override
  public Deed decide(Now now) {
    requireSense();
    Subject person = now.records().lifter(suggested.lifter());
    byte[] before = now.records().value(Thing.SUGGESTION, person, suggested.part());
    return Deed.Changes.of(
        Change.of(Thing.SUGGESTION, person, suggested.part(), before, bytes(now)));
  }

  private void requireSense() {
    if (verdict.reason().length() > LONGEST_REASON) {
      throw new Refused(
          "The reason has "
              + verdict.reason().length()
              + " characters, more than "
              + LONGEST_REASON
              + ", so nothing was recorded. Maybe say it shorter.");
    }
    switch (verdict) {
      case LoadVerdict.Accepted accepted -> {}
      case LoadVerdict.Modified modified -> requireOther(modified.load());
      case LoadVerdict.Declined declined -> {
        if (declined.reason().isBlank()) {
          throw new Refused(
              "Declining "
                  + suggested.exercise()
                  + " needs a reason, so nothing was recorded. Maybe say what speaks against it.");
        }
      }
    }
  }

  private void requireOther(Mass load) {
    if (load.compareTo(Mass.NONE) < 0) {
      throw new Refused("A load below nothing cannot be lifted, so nothing was recorded.");
    }
    if (load.equals(suggested.load())) {
      throw new Refused(
          "That is the load that was suggested for "
              + suggested.exercise()
              + ", so nothing was recorded. Maybe accept it.");
    }
  }

  private byte[] bytes(Now now) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(COACH).text(now.coach().hex()).name(DECIDED);
    switch (verdict) {
      case LoadVerdict.Accepted accepted -> out.integer(suggested.load().milligrams());
      case LoadVerdict.Modified modified -> out.integer(modified.load().milligrams());
      case LoadVerdict.Declined declined -> out.nothing();
    }
    out.name(EXERCISE).text(suggested.exercise());
    out.name(LAST).integer(suggested.last().milligrams()).name(MODEL);
    ModelVersion model = suggested.model();
    if (model == null) {
      out.nothing();
    } else {
      out.canonical(ModelJson.bytes(model));
    }
    out.name(MOMENT).text(suggested.moment().toString());
    out.name(REASON).text(verdict.reason());
    out.name(REWARD).integer(verdict.reward());
    out.name(SUGGESTED).integer(suggested.load().milligrams());
    out.name(SUGGESTION).canonical(suggested.suggestion());
    out.name(VERDICT).text(verdict.word());
    return out.endObject().toBytes();
  }
}
