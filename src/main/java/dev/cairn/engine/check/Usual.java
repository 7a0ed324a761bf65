package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weekly pattern as most undisturbed weeks show it (of all weeks before the race week, if all
 * are disturbed); among equals the one with more runs, then the earlier.
 */
record Usual(Set<DayOfWeek> runDays, @Nullable DayOfWeek longDay) {

  static Usual of(List<Week> weeks) {
    Usual best = new Usual(EnumSet.noneOf(DayOfWeek.class), null);
    int bestCount = 0;
    List<Usual> all = new ArrayList<>(weeks.size());
    for (Week week : weeks) {
      all.add(of(week));
    }
    for (Usual shown : all) {
      int count = Collections.frequency(all, shown);
      boolean more = count == bestCount && shown.runDays.size() > best.runDays.size();
      if (count > bestCount || more) {
        best = shown;
        bestCount = count;
      }
    }
    return best;
  }

  /** Every set of free weekdays that is no larger than wished. */
  static List<Usual> possible(PlanRequest request) {
    List<Usual> all = new ArrayList<>();
    DayOfWeek[] week = DayOfWeek.values();
    for (int mask = 1; mask < 1 << week.length; mask++) {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      for (DayOfWeek day : week) {
        if ((mask >> day.ordinal() & 1) == 1) {
          days.add(day);
        }
      }
      if (days.size() <= request.daysPerWeek()
          && Collections.disjoint(days, request.blockedDays())) {
        all.add(new Usual(days, null));
      }
    }
    return all;
  }

  static Usual of(Week week) {
    Set<DayOfWeek> runs = EnumSet.noneOf(DayOfWeek.class);
    DayOfWeek longDay = null;
    for (Day day : week.days()) {
      WorkoutType type = day.type().value();
      if (type.run()) {
        runs.add(day.dayOfWeek());
      }
      if (type == WorkoutType.LONG) {
        longDay = day.dayOfWeek();
      }
    }
    return new Usual(runs, longDay);
  }
}
