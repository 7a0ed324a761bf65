package dev.cairn.engine.check;

import dev.cairn.model.Plan;
import dev.cairn.model.PlanRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The plan is the one that was asked for: athlete, race, goal, units, start and length. */
final class Head implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    head(reading, found);
    raceDate(reading, found);
    start(reading, found);
    length(reading, found);
  }

  private static void head(Reading reading, Findings found) {
    Plan plan = reading.plan();
    PlanRequest request = reading.request();
    if (!plan.athleteId().equals(reading.athlete().id())
        || plan.race() != request.race()
        || plan.goal() != request.goal()
        || plan.grid() != reading.athlete().units()) {
      found.plan(
          "plan-head",
          "The plan for "
              + plan.athleteId()
              + ", "
              + plan.race().word()
              + ", "
              + plan.goal().word()
              + " in "
              + plan.grid().unit()
              + " is not what "
              + reading.athlete().id()
              + " asked for");
    }
  }

  /** The wished date; without one the last day of the plan. */
  private static void raceDate(Reading reading, Findings found) {
    LocalDate wished = reading.request().raceDate();
    LocalDate expected = wished == null ? reading.raceWeek().end() : wished;
    LocalDate date = reading.plan().raceDate();
    if (!date.equals(expected)) {
      found.plan("race-date", "The race is on " + date + " instead of " + expected);
    }
    if (date.isBefore(reading.raceWeek().start()) || date.isAfter(reading.raceWeek().end())) {
      found.plan("race-date", "The race on " + date + " is not in the last week");
    }
  }

  /**
   * Never before the as-of date's week; without a race date the first Monday from then on, unless
   * the plan was cut to the template's maximum.
   */
  private static void start(Reading reading, Findings found) {
    LocalDate asOf = reading.snapshot().asOf();
    LocalDate start = reading.plan().weeks().getFirst().start();
    LocalDate earliest = asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (start.isBefore(earliest)) {
      found.plan("plan-start", "The plan starts on " + start + ", weeks before " + asOf);
    }
    LocalDate next = asOf.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    boolean clamped = longer(reading.request().weeks(), reading);
    if (reading.request().raceDate() == null && !clamped && !start.equals(next)) {
      found.plan("plan-start", "The plan starts on " + start + " instead of " + next);
    }
  }

  /** The wished weeks, else all from the first Monday on; more than the maximum are cut to it. */
  private static void length(Reading reading, Findings found) {
    int weeks = reading.plan().weeks().size();
    int wished = wished(reading);
    int most = reading.template().maxWeeks();
    if (weeks != wished && !(wished > most && weeks == most)) {
      found.plan("week-count", "The plan has " + weeks + " weeks instead of " + wished);
    }
    if (weeks < reading.template().minWeeks()) {
      found.plan(
          "week-count",
          "The plan has "
              + weeks
              + " weeks, below the "
              + reading.template().minWeeks()
              + " this race needs");
    }
  }

  private static int wished(Reading reading) {
    Integer weeks = reading.request().weeks();
    if (weeks != null) {
      return weeks;
    }
    LocalDate first =
        reading.snapshot().asOf().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return (int) ((reading.raceWeek().end().toEpochDay() - first.toEpochDay() + 1) / 7);
  }

  private static boolean longer(@Nullable Integer weeks, Reading reading) {
    return weeks != null && weeks > reading.template().maxWeeks();
  }
}
