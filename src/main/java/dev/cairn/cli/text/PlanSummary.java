package dev.cairn.cli.text;

import dev.cairn.model.Athlete;
import dev.cairn.model.Plan;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;

/** A plan or a refusal in two or three lines. */
public final class PlanSummary {
  private final Ink ink;

  public PlanSummary(Ink ink) {
    this.ink = ink;
  }

  public String text(Athlete athlete, ExplainedPlan explained) {
    Plan plan = explained.plan();
    return who(athlete)
        + CalendarWords.race(plan.race())
        + " on "
        + CalendarWords.dateOfYear(plan.raceDate())
        + " · "
        + CalendarWords.count(plan.weeks().size(), "week")
        + "\n"
        + Prose.PAGE.set("  ", "  ", new KeyDecisions(plan).text());
  }

  public String text(Athlete athlete, Refusal refusal) {
    return who(athlete)
        + CalendarWords.race(athlete.request().race())
        + " · no plan\n"
        + Prose.PAGE.set("  ", "  ", refusal.reason());
  }

  private String who(Athlete athlete) {
    return ink.bold(athlete.name() + ", " + athlete.age()) + " · ";
  }
}
