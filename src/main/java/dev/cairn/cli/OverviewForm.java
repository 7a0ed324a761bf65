package dev.cairn.cli;

import dev.cairn.cli.text.Ink;
import dev.cairn.cli.text.PlanSummary;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;
import java.nio.charset.StandardCharsets;

/** A few lines an athlete: enough to choose whose plan to open. */
final class OverviewForm implements Form {
  private static final byte[] NOTHING = {};

  private final PlanSummary summary;

  OverviewForm(Ink ink) {
    this.summary = new PlanSummary(ink);
  }

  @Override
  public byte[] planned(AthleteFile file, ExplainedPlan plan) {
    return summary.text(file.athlete(), plan).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] refused(AthleteFile file, Refusal refusal) {
    return summary.text(file.athlete(), refusal).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] rejected(Rejected reading) {
    return NOTHING;
  }
}
