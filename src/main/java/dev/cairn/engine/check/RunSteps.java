package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.SessionLimits;
import java.util.List;

/**
 * No run far above the longest of the last 30 days: runs and races of the plan, and the snapshot's
 * longest while it is no older than that, or when there is nothing else. Nothing is rounded up.
 */
final class RunSteps implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    List<Day> days = reading.days();
    long[] covered = covered(reading);
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      if (Reading.training(day)) {
        long longest = longestBefore(reading, covered, i);
        long most = grown(reading, longest);
        if (LongRuns.length(day) > most + 1) {
          found.distance(
              "run-step",
              day,
              "is "
                  + Exact.km(LongRuns.length(day))
                  + ", after "
                  + Exact.km(longest)
                  + " at most "
                  + Exact.km(most)
                  + " are allowed");
        }
      }
    }
  }

  /** The most that the run of a day may have. */
  static long most(Reading reading, Day day) {
    int index = reading.days().indexOf(day);
    return grown(reading, longestBefore(reading, covered(reading), index));
  }

  /**
   * Whether a week's runs hold no more: the longest is all that 30 days allow, every other as long
   * as that or as the minutes of its day.
   */
  static boolean stretched(Reading reading, Week week) {
    long step = reading.athlete().units().stepMillimetres();
    List<Day> runs = Reading.runs(week);
    long longest = 0;
    long allowed = 0;
    for (Day run : runs) {
      boolean longer = LongRuns.length(run) > longest;
      allowed = longer ? most(reading, run) : allowed;
      longest = Math.max(longest, LongRuns.length(run));
    }
    if (runs.isEmpty() || longest + step <= allowed) {
      return false;
    }
    for (Day run : runs) {
      if (LongRuns.length(run) + step <= longest && !outOfTime(reading, run, step)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one step more takes longer than there is time on that day, to the minute. */
  private static boolean outOfTime(Reading reading, Day run, long step) {
    Integer minutes = reading.request().minutesAvailable().get(run.dayOfWeek());
    long length = LongRuns.length(run);
    return minutes != null
        && run.session() != null
        && (length + step) * (run.session().value().durationMins() + 1) > minutes * length;
  }

  private static long[] covered(Reading reading) {
    List<Day> days = reading.days();
    long[] covered = new long[days.size()];
    for (int i = 0; i < covered.length; i++) {
      covered[i] = covered(reading, days.get(i));
    }
    return covered;
  }

  private static long grown(Reading reading, long longest) {
    return longest + step(reading.rules().limits(), longest);
  }

  private static long longestBefore(Reading reading, long[] covered, int index) {
    int window = reading.rules().limits().runStepDays();
    long longest = 0;
    for (int i = Math.max(0, index - window); i < index; i++) {
      longest = Math.max(longest, covered[i]);
    }
    long known = Exact.mm(reading.snapshot().longestRecentRunKm());
    long start = reading.days().getFirst().date().toEpochDay();
    long told = Math.max(reading.snapshot().asOf().toEpochDay(), start - 1);
    long age = reading.days().get(index).date().toEpochDay() - told;
    return longest == 0 || age <= window ? Math.max(longest, known) : longest;
  }

  private static long covered(Reading reading, Day day) {
    if (day.type().value() != WorkoutType.RACE) {
      return LongRuns.length(day);
    }
    OtherRace race = reading.races().other(day.date());
    return race == null ? 0 : Exact.mm(race.distanceKm());
  }

  private static long step(SessionLimits limits, long longest) {
    long share = Exact.share(limits.runStepPercent(), longest);
    long least = Exact.mm(limits.runStepMinKm());
    return Math.min(Math.max(share, least), Exact.mm(limits.runStepMaxKm()));
  }
}
