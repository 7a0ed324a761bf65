package dev.cairn.engine.check;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Plan;
import dev.cairn.model.Priority;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goal race and the races on the way that can take place: inside the plan, not before the as-of
 * date, not on the goal race's date, not on a blocked day.
 */
final class Races {
  static final int EASY_DAYS_BEFORE_B = 2;
  private static final int KM_PER_EASY_DAY = 3;

  private final Plan plan;
  private final List<OtherRace> others = new ArrayList<>();

  Races(Athlete athlete, Plan plan) {
    this.plan = plan;
    for (OtherRace race : athlete.request().otherRaces()) {
      LocalDate date = race.date();
      if (!date.isBefore(plan.weeks().getFirst().start())
          && !date.isBefore(athlete.snapshot().asOf())
          && date.isBefore(plan.raceDate())
          && !athlete.request().blockedDates().contains(date)
          && !athlete.request().blockedDays().contains(date.getDayOfWeek())) {
        others.add(race);
      }
    }
  }

  List<OtherRace> others() {
    return others;
  }

  boolean goal(LocalDate date) {
    return date.equals(plan.raceDate());
  }

  @Nullable OtherRace other(LocalDate date) {
    for (OtherRace race : others) {
      if (race.date().equals(date)) {
        return race;
      }
    }
    return null;
  }

  /** One easy day for each full 3 km of a B race. */
  static int easyDaysAfter(OtherRace race) {
    return race.priority() == Priority.B ? (int) (race.distanceKm() / KM_PER_EASY_DAY) : 0;
  }

  /** Whether a B race is run in this week. */
  boolean holdsB(Week week) {
    for (Day day : week.days()) {
      if (day.type().value() == WorkoutType.RACE) {
        OtherRace race = other(day.date());
        if (race != null && race.priority() == Priority.B) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a race stands in or so near this week that its days may have to move. */
  boolean reach(Week week, int spacing) {
    if (near(week, plan.raceDate(), spacing, spacing)) {
      return true;
    }
    for (OtherRace race : others) {
      int before = race.priority() == Priority.B ? Math.max(EASY_DAYS_BEFORE_B, spacing) : spacing;
      if (near(week, race.date(), before, Math.max(spacing, easyDaysAfter(race)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Week week, LocalDate race, int before, int after) {
    return !race.minusDays(before).isAfter(week.end())
        && !race.plusDays(after).isBefore(week.start());
  }
}
