package dev.cairn.action.plan;

import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.plan.PlanMaking.Made;
import dev.cairn.engine.check.PlanCheck;
import dev.cairn.engine.check.Violation;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import dev.cairn.trail.ExplainedPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes a day of a plan as it stands: the engine makes its plan again, what coaches changed is
 * applied to it in order, and a plan that breaks a hard rule is refused with the rule's name.
 */
final class ChangeDay {
  private final String athleteId;
  private final RunningRules rules;

  ChangeDay(String athleteId, RunningRules rules) {
    this.athleteId = athleteId;
    this.rules = rules;
  }

  Deed decide(Now now, PlanChange change) {
    Records records = now.records();
    CurrentPlan current = records.plan(athleteId);
    requireFuture(now.today(), change);
    List<PlanChange> changes = new ArrayList<>(current.changes());
    changes.add(change);
    byte[] line = edited(records, current, changes);
    String hash = MakePlans.hash(line);
    Subject athlete = current.athlete();
    CurrentPlan after = new CurrentPlan(athlete, current.made(), hash, changes);
    byte[] before = records.value(Thing.PLAN, athlete, "");
    return Deed.Changes.of(new Change(Thing.PLAN, athlete, "", before, after.toBytes(), line));
  }

  private static void requireFuture(LocalDate today, PlanChange change) {
    past(today, change.date());
    if (change instanceof PlanChange.Moved moved) {
      past(today, moved.to());
    }
  }

  private static void past(LocalDate today, LocalDate date) {
    if (date.isBefore(today)) {
      throw new Refused(
          date
              + " is past (today is "
              + today
              + "), and days that were lived stay as they are, so"
              + " nothing was changed.");
    }
  }

  private byte[] edited(Records records, CurrentPlan current, List<PlanChange> changes) {
    byte[] made = records.line(current.athlete(), current.made());
    PlanMaking making = new PlanMaking(rules);
    Made again = making.make(StoredInput.of(made));
    if (!(again instanceof Made.Plan plan) || !Arrays.equals(plan.line(), made)) {
      throw new Refused(
          "The plan of "
              + athleteId
              + " was made with other rules than those in force now, so its"
              + " days cannot be checked. Maybe plan it again with \"plan --all\" first.");
    }
    Editing editing = new Editing(plan.plan());
    changes.forEach(editing::apply);
    ExplainedPlan edited = editing.edited();
    List<Violation> broken = PlanCheck.violations(plan.file().athlete(), rules, edited.plan());
    if (!broken.isEmpty()) {
      throw new Refused(
          sentence(broken),
          broken.stream()
              .map(one -> one.rule() + ": " + one.place() + ", " + one.message())
              .toList());
    }
    return making.line(plan.file(), edited);
  }

  private static String sentence(List<Violation> broken) {
    Violation first = broken.getFirst();
    String more = broken.size() > 1 ? " and " + (broken.size() - 1) + " more" : "";
    return "The change breaks the hard rule "
        + first.rule()
        + more
        + ": "
        + first.place()
        + ", "
        + first.message()
        + ". Nothing was changed. Maybe another day holds it.";
  }
}
