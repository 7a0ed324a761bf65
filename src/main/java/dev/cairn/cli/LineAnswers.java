package dev.cairn.cli;

import dev.cairn.intake.Finding;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.AnswerJson;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.PlanJson;
import dev.cairn.trail.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** One canonical JSON line an athlete: plan with trail, refusal or error. */
final class LineAnswers implements Answers {
  private final OutputStream out;
  private final BooleanSupplier read;
  private final PlanJson lines = new PlanJson();

  LineAnswers(OutputStream out, BooleanSupplier read) {
    this.out = out;
    this.read = read;
  }

  @Override
  public void planned(AthleteFile file, ExplainedPlan plan) throws IOException {
    line(lines.line(plan, file.canonicalInput()));
  }

  @Override
  public void refused(AthleteFile file, Refusal refusal) throws IOException {
    line(AnswerJson.refusal(file.athlete().id(), refusal));
  }

  @Override
  public void rejected(Rejected reading) throws IOException {
    Finding first = reading.first();
    line(AnswerJson.error(reading.athleteId(), first.field(), first.line(), first.message()));
  }

  @Override
  public boolean read() {
    return read.getAsBoolean();
  }

  private void line(byte[] canonical) throws IOException {
    out.write(canonical);
    out.write('\n');
  }
}
