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
import dev.cairn.review.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

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
    Change change = Change.of(thing, plan.athlete(), "", before, after);
    return new Deed.Changes(List.of(change), remarks(now, athleteId, thing));
  }

  /** A coach may deliver what nobody approved, but should know it. */
  private static List<String> remarks(Now now, String athleteId, Thing thing) {
    Standing standing = new Queue(now.records()).item(athleteId).standing();
    return thing == Thing.DELIVERED && standing != Standing.APPROVED
        ? List.of("No coach has approved it as it stands: it is " + standing.word() + ".")
        : List.of();
  }

  static Kind kind(String word) {
    return new Kind("plan." + word);
  }
}
