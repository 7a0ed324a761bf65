package dev.cairn.cli.text;

import dev.cairn.model.Athlete;
import dev.cairn.trail.ExplainedPlan;
import java.util.List;
import java.util.stream.Collectors;

/** A whole plan as a coach would print it, at most 120 characters wide. */
public final class PlanCalendar {
  private final Ink ink;

  public PlanCalendar(Ink ink) {
    this.ink = ink;
  }

  public String text(Athlete athlete, ExplainedPlan explained) {
    return List.of(
            new PlanHeader(ink).text(athlete, explained.plan()),
            new KeyDecisions(explained.plan()).text() + "\n",
            new WeekTable(ink).text(explained.plan()),
            new SessionList(ink).text(explained.plan()),
            new PlanNotes(ink).text(explained))
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
