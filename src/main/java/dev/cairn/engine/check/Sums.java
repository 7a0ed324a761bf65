package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.Grid;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;

/** Days add up to their week in whole steps of the athlete's grid. */
final class Sums implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    Grid grid = reading.athlete().units();
    for (Week week : reading.plan().weeks()) {
      int steps = 0;
      for (Day day : week.days()) {
        day(day, grid, found);
        steps += day.trainingSteps();
      }
      if (week.total().value().grid() != grid) {
        found.total("grid", week, "is not planned in " + grid.unit());
      }
      if (steps != week.total().value().steps()) {
        found.total(
            "day-sum",
            week,
            "has runs of "
                + grid.distance(steps).text()
                + " but a total of "
                + week.total().value().text());
      }
    }
  }

  /** A race carries no distance here: its length is the race's own and stands outside the sum. */
  private static void day(Day day, Grid grid, Findings found) {
    WorkoutType type = day.type().value();
    Reasoned<Distance> distance = day.distance();
    if (!Reading.training(day)) {
      if (distance != null || (day.session() != null && type != WorkoutType.RACE)) {
        found.distance("off-day", day, "is " + type.word() + " but carries a distance or session");
      }
      return;
    }
    if (distance == null || distance.value().steps() <= 0 || day.session() == null) {
      found.distance("run-content", day, "is " + type.word() + " without distance or session");
    }
    if (distance != null && distance.value().grid() != grid) {
      found.distance("grid", day, "is not planned in " + grid.unit());
    }
  }
}
