package dev.cairn.cli;

import dev.cairn.cli.text.PlanCalendar;
import dev.cairn.cli.text.RefusalText;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;

/** Calendars and refusals one below the other, as a coach would print them. */
final class CalendarAnswers implements Answers {
  private final Page page;
  private boolean first = true;

  CalendarAnswers(Page page) {
    this.page = page;
  }

  @Override
  public void planned(AthleteFile file, ExplainedPlan plan) {
    print(new PlanCalendar(page.ink()).text(file.athlete(), plan));
  }

  @Override
  public void refused(AthleteFile file, Refusal refusal) {
    print(new RefusalText(page.ink()).text(file.athlete(), refusal));
  }

  /** What is wrong with a file has been said beside the answer. */
  @Override
  public void rejected(Rejected reading) {}

  @Override
  public boolean read() {
    return page.read();
  }

  private void print(String text) {
    page.out().print(first ? text : "\n\n" + text);
    first = false;
  }
}
