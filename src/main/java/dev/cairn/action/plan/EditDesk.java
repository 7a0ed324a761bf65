package dev.cairn.action.plan;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.plan.PlanMaking.Made;
import dev.cairn.pack.EditRules;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.edit.Workpiece;
import java.time.LocalDate;

/** Lays a plan of the workspace ready to be changed. */
public final class EditDesk {
  private EditDesk() {}

  /** The plan as it stands; refused where other rules made it. */
  public static Workpiece piece(
      Records records, String athleteId, RunningRules rules, EditRules editing, LocalDate today) {
    CurrentPlan current = records.plan(athleteId);
    byte[] input = StoredInput.of(records.line(current.athlete(), current.made()));
    return piece(new PlanMaking(rules), input, current, editing, today, athleteId);
  }

  static Workpiece piece(
      PlanMaking making,
      byte[] input,
      CurrentPlan current,
      EditRules editing,
      LocalDate today,
      String athleteId) {
    if (!(making.make(input) instanceof Made.Plan made)
        || !MakePlans.hash(made.line()).equals(current.made())) {
      throw new Refused(
          "The plan of "
              + athleteId
              + " was made with other rules than those in force now, so its"
              + " days cannot be checked. Maybe plan it again with \"plan --all\" first.");
    }
    return new Workpiece(
        made.file().athlete(),
        making.rules(),
        editing,
        made.plan().plan(),
        current.changes(),
        today);
  }
}
