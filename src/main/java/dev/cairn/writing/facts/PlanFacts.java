package dev.cairn.writing.facts;

import dev.cairn.model.Grid;
import dev.cairn.model.Milestones;
import dev.cairn.model.WeekType;
import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.FactRole;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Figure;
import dev.cairn.trail.StoredPlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a plan as a whole, and of the race it leads to. */
final class PlanFacts {
  private static final String PLAN = "plan";
  private static final String PREDICTION = "pace.prediction";
  private static final String GOAL_PEAK = "plan.goalPeak";
  private static final String PEAK_MISSED = "peak.missed";
  private static final Pattern RANGE = Pattern.compile("([0-9:]+) to ([0-9:]+)");

  private final StoredPlan plan;
  private final Milestones milestones;

  PlanFacts(StoredPlan plan, Milestones milestones) {
    this.plan = plan;
    this.milestones = milestones;
  }

  /** The race and what to expect of it: true in every week. */
  void race(Gathering facts) {
    facts.add(FactRole.PLAN_WEEKS, PLAN, new Amount.Count(plan.weeks().size()));
    facts.add(FactRole.RACE, PLAN, new Amount.Named("race." + plan.race().word()));
    facts.add(FactRole.RACE_DATE, PLAN, new Amount.Date(plan.raceDate()));
    facts.add(FactRole.RACE_LENGTH, PLAN, Amount.Length.metres(plan.race().metres()));
    Decision prediction = plan.trail().find(PREDICTION);
    Matcher range = RANGE.matcher(prediction == null ? "" : prediction.value());
    if (range.matches()) {
      facts.add(
          FactRole.PREDICTED_FINISH,
          PREDICTION,
          new Amount.TimeRange(seconds(range.group(1)), seconds(range.group(2))));
    }
  }

  void all(Gathering facts) {
    race(facts);
    facts.add(FactRole.GOAL, PLAN, new Amount.Named("goal." + plan.goal().word()));
    goalTime(facts);
    Grid grid = plan.grid();
    int first = milestonesSteps(plan.weeks().getFirst().km());
    facts.add(FactRole.START_TOTAL, "week/1/total", length(grid, first));
    Milestones.Stage peak = milestones.peak();
    String peakPlace = "week/" + peak.number() + "/total";
    facts.add(FactRole.PEAK_TOTAL, peakPlace, length(grid, peak.steps()));
    facts.add(FactRole.PEAK_WEEK, peakPlace, new Amount.Count(peak.number()));
    wishedPeak(facts);
    milestones.longest().ifPresent(found -> longest(facts, grid, found));
    facts.add(FactRole.MOST_RUNS, PLAN, new Amount.Count(mostRuns()));
    if (milestones.baseWeeks() > 0) {
      facts.add(FactRole.BASE_WEEKS, "plan.phases", new Amount.Count(milestones.baseWeeks()));
    }
    int light =
        (int) plan.weeks().stream().filter(week -> week.type() == WeekType.RECOVERY).count();
    if (light > 0) {
      facts.add(FactRole.LIGHT_WEEKS, PLAN, new Amount.Count(light));
    }
    plan.weeks().stream()
        .filter(week -> week.days().stream().anyMatch(day -> day.type().quality()))
        .findFirst()
        .ifPresent(week ->
            facts.add(
                FactRole.FIRST_FAST_WEEK,
                "week/" + week.number(),
                new Amount.Count(week.number())));
  }

  private void goalTime(Gathering facts) {
    String goal = plan.input().path("request").path("goalTime").asString("");
    try {
      if (!goal.isEmpty()) {
        int seconds = Math.toIntExact(Duration.parse(goal).toSeconds());
        facts.add(FactRole.GOAL_TIME, "goal.time", new Amount.Time(seconds));
      }
    } catch (DateTimeParseException | ArithmeticException untold) {
      // A made-up file may say anything here; then nothing is said of it.
      return;
    }
  }

  /** Only where less is safe than the goal asks for. */
  private void wishedPeak(Gathering facts) {
    boolean missed =
        plan.warnings().stream().anyMatch(warning -> warning.code().equals(PEAK_MISSED));
    Decision goal = plan.trail().find(GOAL_PEAK);
    Double figure = goal == null ? null : Figure.of(goal.value());
    if (missed && goal != null && figure != null) {
      boolean miles = goal.value().endsWith(Grid.MI.unit());
      long unit = miles ? Grid.MI.unitMillimetres() : Grid.KM.unitMillimetres();
      long length = BigDecimal.valueOf(figure).multiply(BigDecimal.valueOf(unit)).longValue();
      facts.add(FactRole.WISHED_PEAK, GOAL_PEAK, new Amount.Length(length));
    }
  }

  private static void longest(Gathering facts, Grid grid, Milestones.Found found) {
    String place = "day/" + found.run().date() + "/distance";
    facts.add(FactRole.LONGEST_RUN, place, length(grid, found.run().steps()));
    facts.add(FactRole.LONGEST_WEEK, place, new Amount.Count(found.week()));
  }

  private int mostRuns() {
    return (int)
        plan.weeks().stream()
            .mapToLong(week -> week.days().stream().filter(day -> day.type().run()).count())
            .max()
            .orElse(0);
  }

  private int milestonesSteps(BigDecimal km) {
    return plan.grid().round(km.doubleValue());
  }

  private static Amount.Length length(Grid grid, int steps) {
    return new Amount.Length(steps * grid.stepMillimetres());
  }

  private static int seconds(String clock) {
    int seconds = 0;
    for (String part : clock.split(":", -1)) {
      seconds = seconds * 60 + Integer.parseInt(part);
    }
    return seconds;
  }
}
