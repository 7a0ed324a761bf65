package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;

/** Nobody runs in the past, on a blocked day, or on more days than wished. */
final class Availability implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    for (Day day : reading.days()) {
      day(reading, day, found);
    }
    for (Week week : reading.plan().weeks()) {
      int runs = 0;
      for (Day day : week.days()) {
        runs += day.type().value().run() ? 1 : 0;
      }
      if (runs > reading.request().daysPerWeek()) {
        found.week(
            "run-days",
            week,
            "has " + runs + " runs, wished are " + reading.request().daysPerWeek());
      }
    }
  }

  /** A blocked day holds rest and nothing else, cross-training included, but for the goal race. */
  private static void day(Reading reading, Day day, Findings found) {
    WorkoutType type = day.type().value();
    if (type == WorkoutType.REST
        || (type == WorkoutType.RACE && reading.races().goal(day.date()))) {
      return;
    }
    if (day.date().isBefore(reading.snapshot().asOf())) {
      found.day(
          "before-as-of",
          day,
          "is before " + reading.snapshot().asOf() + " but has " + type.word());
    }
    if (reading.request().blockedDates().contains(day.date())
        || reading.request().blockedDays().contains(day.dayOfWeek())) {
      found.day("blocked-day", day, "is blocked but has " + type.word());
    }
    if (type == WorkoutType.CROSS_TRAINING && !reading.request().allowCrossTraining()) {
      found.day("cross-training", day, "has cross-training that nobody allowed");
    }
  }
}
