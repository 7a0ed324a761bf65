package dev.cairn.action.verdict;

import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Kind;
import java.time.LocalDate;
import java.util.Arrays;

/** What delivering a plan and finishing it have in common: the plan as it stands, on a date. */
final class MarkPlan {
  private static final Key DATE = Key.of("date");
  private static final Key PLAN = Key.of("plan");

  private MarkPlan() {}

  static Deed decide(Now now, String athleteId, Thing thing, LocalDate date) {
    if (date.isAfter(now.today())) {
      throw new Refused(
          date
              + " has not come yet (today is "
              + now.today()
              + "), so the plan of "
              + athleteId
              + " was not marked "
              + thing.word()
              + ".");
    }
    CurrentPlan plan = now.records().plan(athleteId);
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(DATE).text(date.toString()).name(PLAN).text(plan.hash());
    byte[] after = out.endObject().toBytes();
    byte[] before = now.records().value(thing, plan.athlete(), "");
    if (Arrays.equals(before, after)) {
      throw new Refused("The plan of " + athleteId + " is marked so already.");
    }
    return Deed.Changes.of(Change.of(thing, plan.athlete(), "", before, after));
  }

  static Kind kind(String word) {
    return new Kind("plan." + word);
  }
}
