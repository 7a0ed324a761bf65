package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.Week;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * The same weekdays run in every week, cutbacks and taper included, but for the race week, weeks
 * with a blocked or past date, and weeks that a race reaches into.
 */
final class WeeklyPattern implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    Usual usual = reading.usual();
    Set<DayOfWeek> quality = EnumSet.noneOf(DayOfWeek.class);
    for (Week week : reading.plan().weeks()) {
      if (reading.isRaceWeek(week) || reading.disturbed(week)) {
        continue;
      }
      Usual shown = Usual.of(week);
      if (!shown.runDays().equals(usual.runDays())) {
        found.week(
            "pattern", week, "runs on " + shown.runDays() + " instead of " + usual.runDays());
      }
      if (shown.longDay() != null && !shown.longDay().equals(usual.longDay())) {
        found.week("pattern", week, "has its long run on " + shown.longDay());
      }
      for (Day day : week.days()) {
        if (day.type().value().quality()) {
          quality.add(day.dayOfWeek());
        }
      }
    }
    int most = Quality.most(reading, usual.runDays().size());
    if (quality.size() > most) {
      found.plan("pattern", "Quality wanders over " + quality + ", there is room for " + most);
    }
  }
}
