package dev.cairn.cli.text;

import dev.cairn.model.Athlete;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;

/** Who the plan is for and what it leads to. */
final class PlanHeader {
  private final Ink ink;

  PlanHeader(Ink ink) {
    this.ink = ink;
  }

  String text(Athlete athlete, Plan plan) {
    String who = athlete.name() + ", " + athlete.age();
    return ink.bold(who) + " · " + race(plan) + "\n" + frame(athlete, plan) + "\n";
  }

  private static String race(Plan plan) {
    return CalendarWords.race(plan.race()) + " on " + CalendarWords.longDate(plan.raceDate());
  }

  private static String frame(Athlete athlete, Plan plan) {
    Week first = plan.weeks().getFirst();
    KeyDecisions key = new KeyDecisions(plan);
    return CalendarWords.count(plan.weeks().size(), "week")
        + " from "
        + CalendarWords.dateOfYear(first.start())
        + " · goal "
        + plan.goal().word()
        + " · "
        + days(athlete, plan)
        + " · peak "
        + CalendarWords.distance(key.peak())
        + " in week "
        + key.peakWeek();
  }

  /** The run days of the plan, and the wish where it was another. */
  private static String days(Athlete athlete, Plan plan) {
    int runs = plan.weeks().stream().mapToInt(PlanHeader::runs).max().orElse(0);
    int wished = athlete.request().daysPerWeek();
    String wish = runs == wished ? "" : " (" + wished + " wished for)";
    return CalendarWords.count(runs, "run") + " a week" + wish;
  }

  private static int runs(Week week) {
    return (int) week.days().stream().filter(day -> day.type().value().run()).count();
  }
}
