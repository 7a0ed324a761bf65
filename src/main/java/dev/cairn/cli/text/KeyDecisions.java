package dev.cairn.cli.text;

import dev.cairn.model.Distance;
import dev.cairn.model.Milestones;
import dev.cairn.model.Plan;
import java.util.ArrayList;
import java.util.List;

/** The decisions a coach looks for first, in one line. */
public final class KeyDecisions {
  private final Plan plan;
  private final Milestones milestones;

  public KeyDecisions(Plan plan) {
    this.plan = plan;
    this.milestones = Milestones.of(plan);
  }

  /** "Base 4 weeks (33 %) · first tempo week 5 · peak 55 km week 9 · long run at most 18 km". */
  public String text() {
    List<String> parts = new ArrayList<>();
    int base = milestones.baseWeeks();
    if (base > 0) {
      String weeks = CalendarWords.count(base, "week");
      parts.add("Base " + weeks + " (" + milestones.basePercent() + " %)");
    }
    parts.add(firstQuality());
    int peak = milestones.peak().number();
    String most = CalendarWords.distance(peak());
    parts.add(peak == 1 ? "holds " + most + " a week" : "peak " + most + " week " + peak);
    milestones
        .longest()
        .ifPresent(longest -> {
          Distance run = plan.grid().distance(longest.run().steps());
          parts.add("long run at most " + CalendarWords.distance(run));
        });
    return String.join(" · ", parts);
  }

  /** The highest total of a week. */
  Distance peak() {
    return plan.grid().distance(milestones.peak().steps());
  }

  int peakWeek() {
    return milestones.peak().number();
  }

  private String firstQuality() {
    return milestones
        .firstQuality()
        .map(found -> "first " + CalendarWords.type(found.run().type()) + " week " + found.week())
        .orElse("no hard sessions but the long run");
  }
}
