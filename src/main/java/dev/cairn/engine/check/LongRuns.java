package dev.cairn.engine.check;

import dev.cairn.engine.check.Measured.Kind;
import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import java.util.ArrayList;
import java.util.List;

/**
 * One long run a week, the longest of it, within the template's cap and long enough for the race.
 */
final class LongRuns implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    for (Measured week : reading.weeks()) {
      week(reading, week, found);
    }
    cap(reading, found);
    longest(reading, found);
  }

  static boolean isLong(Day day) {
    return day.type().value() == WorkoutType.LONG;
  }

  static long length(Day day) {
    return day.distance() == null ? 0 : day.distance().value().millimetres();
  }

  /** Equal length is allowed; a full week that nothing disturbs has a long run. */
  private static void week(Reading reading, Measured measured, Findings found) {
    Week week = measured.week();
    List<Day> runs = Reading.runs(week);
    List<Day> longs = longs(runs);
    if (longs.size() > 1) {
      found.week("one-long", week, "has " + longs.size() + " long runs");
    }
    if (longs.isEmpty() && measured.kind() == Kind.FULL && !reading.disturbed(week)) {
      found.week("one-long", week, "has no long run");
    }
    for (Day run : runs) {
      if (!longs.isEmpty() && length(run) > length(longs.getFirst())) {
        found.distance("long-longest", run, "is longer than the week's long run");
      }
    }
  }

  private static List<Day> longs(List<Day> runs) {
    List<Day> longs = new ArrayList<>(1);
    for (Day run : runs) {
      if (isLong(run)) {
        longs.add(run);
      }
    }
    return longs;
  }

  /** The cap of the greatest length not above the plan's, on every run, times the factors. */
  private static void cap(Reading reading, Findings found) {
    List<LongRunCap> caps = reading.template().longRunCaps();
    if (caps.isEmpty()) {
      return;
    }
    double km = caps.getFirst().km();
    for (LongRunCap cap : caps) {
      km = cap.fromWeeks() <= reading.weeks().size() ? cap.km() : km;
    }
    double percent = reading.asked().effective(Quantity.LONG_RUN, 1) * 100;
    for (Day day : reading.days()) {
      if (Reading.training(day) && !Exact.atMost(length(day), percent, Exact.mm(km))) {
        String most = Exact.km(Exact.share(percent, Exact.mm(km)));
        found.distance("long-cap", day, "is " + Exact.km(length(day)) + ", the cap is " + most);
      }
    }
  }

  private static void longest(Reading reading, Findings found) {
    long longest = 0;
    for (Day day : reading.days()) {
      longest = Math.max(longest, Reading.training(day) ? length(day) : 0);
    }
    int percent = reading.template().minLongestPercent();
    if (!Exact.atLeast(longest, percent, reading.plan().race().metres() * 1000L)) {
      found.plan(
          "longest-share",
          "The longest run is " + Exact.km(longest) + ", below " + percent + " % of the race");
    }
  }
}
