package dev.cairn.engine.volume;

import dev.cairn.engine.brief.AgreedInputs;
import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.calibration.Calibration;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.volume.Ramp.Reach;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;

/** The peak week's total: what the goal asks for, as far as it is safe, never below today. */
public final class PeakChoice {
  /** Below this share of today's volume the coach is told. */
  private static final double HELD_PERCENT = 90;

  private final Brief brief;
  private final Season season;
  private final Calibration calibration;
  private final Reach reach;
  private final Grid grid;

  public PeakChoice(Brief brief, Season season, Calibration calibration, Reach reach) {
    this.brief = brief;
    this.season = season;
    this.calibration = calibration;
    this.reach = reach;
    this.grid = brief.grid();
  }

  /** What the goal asks for, in kilometres. */
  public static double goalPeakKm(Brief brief, Goal goal) {
    double rounding = brief.rules().growth().peakRoundingKm();
    double asked = brief.race().nominalKm() * multiplier(brief, goal);
    return Math.ceil(asked / rounding - 1e-9) * rounding;
  }

  private static double multiplier(Brief brief, Goal goal) {
    Double multiplier = brief.template().multipliers().get(goal);
    if (multiplier == null) {
      throw new IllegalStateException(brief.template().id() + " has no multiplier for " + goal);
    }
    return multiplier;
  }

  /** The largest total by the peak week that all rules and modifiers allow, in steps. */
  public int safePeak() {
    return Growth.share(reach.peak(), calibration.peakFactor().value() * 100);
  }

  /** The chosen peak, in steps. */
  public int peak() {
    int goal = grid.floor(goalPeakKm(brief, brief.request().goal()));
    int current = grid.floor(brief.snapshot().currentWeeklyKm());
    int most = Math.min(reach.peak(), brief.baseline().peak());
    return Math.min(most, Math.max(current, Math.min(goal, safePeak())));
  }

  /** Records how the peak came about and warns when the goal asks for more. */
  public void record() {
    brief.record("plan.goalPeak", this::goalPeak);
    brief.record("plan.safePeak", this::safePeak);
    recordPeak();
  }

  private Decision goalPeak(String id) {
    Goal goal = brief.request().goal();
    double asked = brief.race().nominalKm() * multiplier(brief, goal);
    double rounded = goalPeakKm(brief, goal);
    List<Alternative> others = new ArrayList<>();
    for (Goal other : Goal.values()) {
      if (other != goal) {
        others.add(
            new Alternative(
                Words.number(goalPeakKm(brief, other)) + " km",
                "that is for \""
                    + other.word()
                    + "\" ("
                    + Words.number(brief.race().nominalKm())
                    + " x "
                    + Words.number(multiplier(brief, other))
                    + "); the goal is \""
                    + goal.word()
                    + "\""));
      }
    }
    double below = rounded - brief.rules().growth().peakRoundingKm();
    others.add(
        new Alternative(
            Words.number(below) + " km",
            "below the " + Words.number(asked) + " km that the formula gives; it rounds up"));
    return new Decision(
        id,
        DecisionType.VOLUME,
        "The goal asks for a peak of " + Words.number(rounded) + " km a week",
        Words.number(rounded) + " km",
        new Source.Formula(
            "goal peak",
            "race distance x multiplier for race and goal, rounded up to 5 km",
            Words.number(brief.race().nominalKm())
                + " x "
                + Words.number(multiplier(brief, goal))
                + " = "
                + Words.number(asked)
                + ", rounded up to "
                + Words.number(rounded)),
        AgreedInputs.behind(
            List.of(
                new Input("race", brief.race().word(), "fact:request.race"),
                new Input("goal", goal.word(), "fact:request.goal"),
                new Input(
                    "multiplier",
                    Words.number(multiplier(brief, goal)),
                    "pack:running/" + brief.template().id() + "#multipliers")),
            brief.template(),
            TemplateValue.of("multipliers", goal.word())),
        others);
  }

  private Decision safePeak(String id) {
    StringBuilder way = new StringBuilder();
    for (int week = 1; week <= Math.min(season.peakWeek(), reach.totals().length - 1); week++) {
      way.append(week == 1 ? "" : " > ").append(grid.distance(reach.totals()[week]).number());
    }
    double factor = calibration.peakFactor().value();
    way.append(", so at most ").append(brief.distance(reach.peak()));
    way.append(" by week ").append(season.peakWeek());
    if (factor < 1) {
      way.append("; x ")
          .append(Words.number(factor))
          .append(" = ")
          .append(brief.distance(safePeak()));
    }
    return new Decision(
        id,
        DecisionType.VOLUME,
        "A peak of " + brief.distance(safePeak()) + " is safe",
        brief.distance(safePeak()),
        new Source.Formula(
            "safe peak",
            "largest total that growth, long-run and session rules reach by the peak week,"
                + " x the modifiers' factor",
            way.toString()),
        List.of(
            new Input(
                "current week",
                Words.number(brief.snapshot().currentWeeklyKm()) + " km",
                "fact:snapshot.currentWeeklyKm"),
            new Input(
                "longest run",
                Words.number(brief.snapshot().longestRecentRunKm()) + " km",
                "fact:snapshot.longestRecentRunKm"),
            new Input(
                "weekly increase",
                Words.number(calibration.increasePercent().value()) + " %",
                calibration.increasePercent().why()),
            new Input("factor", "x " + Words.number(factor), calibration.peakFactor().why()),
            new Input("peak week", "week " + season.peakWeek(), "plan.phases"),
            new Input("days", "the weekly pattern", "plan.pattern")),
        List.of());
  }

  private void recordPeak() {
    String why = brief.record("plan.peak", this::peak);
    int peak = peak();
    int goal = grid.floor(goalPeakKm(brief, brief.request().goal()));
    int current = grid.floor(brief.snapshot().currentWeeklyKm());
    if (peak < Growth.share(current, HELD_PERCENT)) {
      brief.warn(
          "volume.lower",
          () ->
              "Today's "
                  + brief.distance(current)
                  + " a week cannot be held by these runs under the rules; the plan's largest week"
                  + " has "
                  + brief.distance(peak)
                  + ".",
          why);
    }
    if (peak < goal) {
      brief.warn(
          "peak.missed",
          () ->
              "The goal asks for "
                  + brief.distance(goal)
                  + " a week; "
                  + brief.distance(peak)
                  + " can be reached safely by week "
                  + season.peakWeek()
                  + ", "
                  + brief.distance(goal - peak)
                  + " less.",
          why);
    }
  }

  private Decision peak(String id) {
    int peak = peak();
    int goal = grid.floor(goalPeakKm(brief, brief.request().goal()));
    int current = grid.floor(brief.snapshot().currentWeeklyKm());
    List<Alternative> others = new ArrayList<>();
    offer(
        others,
        peak,
        goal,
        "what the goal asks for is more than is safe by week " + season.peakWeek());
    offer(
        others,
        peak,
        safePeak(),
        safePeak() > peak
            ? "safe, but more than the goal asks for"
            : "a plan does not go below what is run today");
    offer(others, peak, current, "today's volume; the goal asks for more and more is safe");
    return new Decision(
        id,
        DecisionType.VOLUME,
        "Peak volume set to "
            + brief.distance(peak)
            + " a week, first in week "
            + season.peakWeek(),
        brief.distance(peak),
        new Source.Formula(
            "peak",
            "max(current, min(goal peak, safe peak))",
            "max("
                + grid.distance(current).number()
                + ", min("
                + grid.distance(goal).number()
                + ", "
                + grid.distance(safePeak()).number()
                + ")) = "
                + grid.distance(Math.max(current, Math.min(goal, safePeak()))).number()
                + (peak < Math.max(current, Math.min(goal, safePeak())) ? bounded(peak) : "")),
        AgreedInputs.behind(
            List.of(
                new Input("goal peak", brief.distance(goal), "plan.goalPeak"),
                new Input("safe peak", brief.distance(safePeak()), "plan.safePeak"),
                new Input(
                    "current week",
                    Words.number(brief.snapshot().currentWeeklyKm()) + " km",
                    "fact:snapshot.currentWeeklyKm")),
            brief.template(),
            TemplateValue.PEAK_REACHES_RACE),
        others);
  }

  private String bounded(int peak) {
    String by =
        peak == brief.baseline().peak()
            ? ", but " + Baseline.NAME + " has "
            : ", but the rules reach only ";
    return by + brief.distance(peak);
  }

  private void offer(List<Alternative> others, int peak, int option, String why) {
    if (option != peak && option > 0) {
      others.add(new Alternative(brief.distance(option), why));
    }
  }
}
