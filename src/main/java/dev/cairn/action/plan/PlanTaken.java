package dev.cairn.action.plan;

import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking a plan or a refusal for an athlete changes in the workspace. */
final class PlanTaken {
  private PlanTaken() {}

  /** Adds the changes, and says how the plan stands to the one before. */
  static PlanResult in(Subject athlete, MadeLine made, Records records, List<Change> changes) {
    byte[] refusal = records.value(Thing.REFUSAL, athlete, "");
    changes.add(
        Change.of(Thing.REFUSAL, athlete, "", refusal, made.planned() ? null : made.line()));
    return made.planned()
        ? plan(athlete, made, records, changes)
        : new PlanResult(athlete, PlanResult.Fate.REFUSED, made.line());
  }

  /** A plan whose every byte is as before leaves what coaches changed in it as it is. */
  private static PlanResult plan(
      Subject athlete, MadeLine made, Records records, List<Change> changes) {
    String hash = made.hash();
    byte[] before = records.value(Thing.PLAN, athlete, "");
    CurrentPlan current = records.current(athlete).orElse(null);
    boolean same = current != null && current.made().equals(hash);
    byte[] after = current != null && same ? before : CurrentPlan.made(athlete, hash).toBytes();
    changes.add(new Change(Thing.PLAN, athlete, "", before, after, made.line()));
    return new PlanResult(athlete, fate(current, same), made.line());
  }

  private static PlanResult.Fate fate(@Nullable CurrentPlan current, boolean same) {
    if (same) {
      return PlanResult.Fate.SAME;
    }
    if (current == null) {
      return PlanResult.Fate.NEW;
    }
    return current.changes().isEmpty() ? PlanResult.Fate.CHANGED : PlanResult.Fate.CHANGES_LOST;
  }
}
