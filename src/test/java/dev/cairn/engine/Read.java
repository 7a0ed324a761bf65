package dev.cairn.engine;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Plans an athlete and reads off what tests ask about. */
public record Read(ExplainedPlan plan) {

  public static Read plan(Athlete athlete) {
    return switch (RunningPack.planner().plan(athlete)) {
      case Outcome.Planned planned -> new Read(planned.plan());
      case Outcome.Refused refused ->
          throw new AssertionError("Refused: " + refused.refusal().reason());
    };
  }

  public static Read plan(Runner runner) {
    return plan(runner.athlete());
  }

  public static Refusal refusal(Athlete athlete) {
    return switch (RunningPack.planner().plan(athlete)) {
      case Outcome.Planned _ -> throw new AssertionError("A plan where none was expected");
      case Outcome.Refused refused -> refused.refusal();
    };
  }

  public List<Week> weeks() {
    return plan.plan().weeks();
  }

  public Week week(int number) {
    return weeks().get(number - 1);
  }

  public List<Double> totals() {
    return weeks().stream().map(week -> week.total().value().km()).toList();
  }

  public double peak() {
    return totals().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** The longest training run in kilometres. */
  public double longest() {
    double longest = 0;
    for (Day day : days()) {
      longest = Math.max(longest, km(day));
    }
    return longest;
  }

  public double hardMinutes() {
    double sum = 0;
    for (Day day : days()) {
      sum += day.session() == null ? 0 : day.session().value().hardMinutes();
    }
    return sum;
  }

  public static double km(Day day) {
    return day.distance() == null ? 0 : day.distance().value().km();
  }

  public List<Day> days() {
    List<Day> days = new ArrayList<>();
    weeks().forEach(week -> days.addAll(week.days()));
    return days;
  }

  public List<WorkoutType> types(int week) {
    return week(week).days().stream().map(day -> day.type().value()).toList();
  }

  /** The first week that holds such a day, or 0. */
  public int firstWeekWith(Predicate<WorkoutType> type) {
    for (Week week : weeks()) {
      if (week.days().stream().anyMatch(day -> type.test(day.type().value()))) {
        return week.number();
      }
    }
    return 0;
  }

  public double longRun(int week) {
    return week(week).days().stream()
        .filter(day -> day.type().value() == WorkoutType.LONG)
        .mapToDouble(Read::km)
        .max()
        .orElse(0);
  }

  public boolean warns(String code) {
    return plan.warnings().stream().anyMatch(warning -> warning.code().equals(code));
  }
}
