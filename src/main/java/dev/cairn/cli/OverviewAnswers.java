package dev.cairn.cli;

import dev.cairn.cli.text.PlanSummary;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;

/** A few lines an athlete: enough to choose whose plan to open. */
final class OverviewAnswers implements Answers {
  private final Page page;

  OverviewAnswers(Page page) {
    this.page = page;
  }

  @Override
  public void planned(AthleteFile file, ExplainedPlan plan) {
    page.out().print(new PlanSummary(page.ink()).text(file.athlete(), plan) + "\n");
  }

  @Override
  public void refused(AthleteFile file, Refusal refusal) {
    page.out().print(new PlanSummary(page.ink()).text(file.athlete(), refusal) + "\n");
  }

  /** What is wrong with a file has been said beside the answer. */
  @Override
  public void rejected(Rejected reading) {}

  @Override
  public boolean read() {
    return page.read();
  }
}
