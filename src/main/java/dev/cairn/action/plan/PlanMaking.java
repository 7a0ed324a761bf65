package dev.cairn.action.plan;

import dev.cairn.action.Refused;
import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Editing;
import dev.cairn.trail.AnswerJson;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.PlanJson;
import dev.cairn.trail.Refusal;
import java.util.List;

/** Makes plans and their lines with the rules in force; it belongs to one thread. */
final class PlanMaking {
  private final RunningRules rules;
  private final Planner planner;
  private final PlanJson lines = new PlanJson();

  PlanMaking(RunningRules rules) {
    this.rules = rules;
    this.planner = new Planner(rules);
  }

  /** What became of an athlete. */
  sealed interface Made {
    record Plan(AthleteFile file, ExplainedPlan plan, byte[] line) implements Made {}

    record None(Refusal refusal, byte[] line) implements Made {}
  }

  RunningRules rules() {
    return rules;
  }

  Made make(byte[] input) {
    AthleteFile file = read(input);
    return switch (planner.plan(file.athlete())) {
      case Outcome.Planned(ExplainedPlan plan) -> new Made.Plan(file, plan, line(file, plan));
      case Outcome.Refused(String id, Refusal refusal) ->
          new Made.None(refusal, AnswerJson.refusal(id, refusal));
    };
  }

  /** The line of the plan with changes of coaches, or of the refusal that the rules give. */
  byte[] edited(byte[] input, List<PlanChange> changes) {
    return switch (make(input)) {
      case Made.None none -> none.line();
      case Made.Plan plan ->
          changes.isEmpty() ? plan.line() : line(plan.file(), Editing.edited(plan.plan(), changes));
    };
  }

  private byte[] line(AthleteFile file, ExplainedPlan plan) {
    return lines.line(plan, file.canonicalInput());
  }

  static AthleteFile read(byte[] input) {
    return switch (AthleteReader.read(input)) {
      case AthleteFile file -> file;
      case Rejected rejected ->
          throw new Refused(
              "The file of "
                  + rejected.athleteId()
                  + " in the workspace can no longer be read: "
                  + rejected.first().message()
                  + " Maybe take in a new file with"
                  + " \"athletes change\".");
    };
  }
}
