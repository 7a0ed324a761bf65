package dev.cairn.cli;

import dev.cairn.intake.Finding;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.AnswerJson;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.PlanJson;
import dev.cairn.trail.Refusal;

/** One canonical JSON line an athlete without its end: plan with trail, refusal or error. */
final class LineForm implements Form {
  private final PlanJson lines = new PlanJson();

  @Override
  public byte[] planned(AthleteFile file, ExplainedPlan plan) {
    return lines.line(plan, file.canonicalInput());
  }

  @Override
  public byte[] refused(AthleteFile file, Refusal refusal) {
    return AnswerJson.refusal(file.athlete().id(), refusal);
  }

  @Override
  public byte[] rejected(Rejected reading) {
    Finding first = reading.first();
    return AnswerJson.error(reading.athleteId(), first.field(), first.line(), first.message());
  }
}
