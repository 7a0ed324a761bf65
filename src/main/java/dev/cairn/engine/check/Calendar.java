package dev.cairn.engine.check;

import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Weeks of seven consecutive days from Monday on, numbered from one, without a gap. */
final class Calendar {
  private Calendar() {}

  static void check(Plan plan, Findings found) {
    if (plan.weeks().isEmpty()) {
      found.plan("calendar", "The plan has no weeks");
      return;
    }
    LocalDate expected = plan.weeks().getFirst().start();
    if (expected.getDayOfWeek() != DayOfWeek.MONDAY) {
      found.plan("calendar", "The plan starts on " + expected + ", which is no Monday");
    }
    int number = 1;
    for (Week week : plan.weeks()) {
      if (week.number() != number) {
        found.week("calendar", week, "stands in place " + number);
      }
      if (!week.start().equals(expected)) {
        found.week("calendar", week, "starts on " + week.start() + " instead of " + expected);
      }
      days(week, found);
      expected = expected.plusDays(7);
      number++;
    }
  }

  private static void days(Week week, Findings found) {
    if (week.days().size() != 7) {
      found.week("calendar", week, "has " + week.days().size() + " days");
      return;
    }
    for (int i = 0; i < 7; i++) {
      LocalDate date = week.days().get(i).date();
      if (!date.equals(week.start().plusDays(i))) {
        found.week("calendar", week, "has " + date + " in place " + (i + 1));
      }
    }
  }
}
