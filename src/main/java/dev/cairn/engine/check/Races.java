package dev.cairn.engine.check;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.OtherRace;
import dev.cairn.model.Plan;
import dev.cairn.model.Priority;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.SessionLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goal race and the races on the way that can take place: inside the plan, not before the as-of
 * date, not on the goal race's date, not on a blocked day.
 *
 * <p>A race that stands outside the sum is run as a B race, whatever it is called; one that counts
 * is a C race.
 */
final class Races {
  private final Plan plan;
  private final SessionLimits limits;
  private final List<OtherRace> told = new ArrayList<>();
  private final List<OtherRace> held = new ArrayList<>();

  Races(Athlete athlete, SessionLimits limits, Plan plan) {
    this.plan = plan;
    this.limits = limits;
    for (OtherRace race : athlete.request().otherRaces()) {
      LocalDate date = race.date();
      if (!date.isBefore(plan.weeks().getFirst().start())
          && !date.isBefore(athlete.snapshot().asOf())
          && date.isBefore(plan.raceDate())
          && !athlete.request().blockedDates().contains(date)
          && !athlete.request().blockedDays().contains(date.getDayOfWeek())) {
        told.add(race);
      }
    }
    if (!told.isEmpty()) {
      plan.weeks().forEach(week -> week.days().forEach(this::hold));
    }
  }

  private void hold(Day day) {
    for (OtherRace race : told) {
      boolean raced = day.session() != null && day.session().value().isRace();
      if (race.date().equals(day.date()) && (raced || day.type().value() == WorkoutType.RACE)) {
        boolean aside = day.type().value() == WorkoutType.RACE;
        held.add(new OtherRace(race.date(), race.distanceKm(), aside ? Priority.B : Priority.C));
      }
    }
  }

  /** The races that could take place, as the athlete calls them. */
  List<OtherRace> told() {
    return told;
  }

  /** The races that take place, as the plan takes them. */
  List<OtherRace> held() {
    return held;
  }

  boolean goal(LocalDate date) {
    return date.equals(plan.raceDate());
  }

  /** The race that takes place on a date, or null. */
  @Nullable OtherRace other(LocalDate date) {
    for (int i = 0; i < held.size(); i++) {
      if (held.get(i).date().equals(date)) {
        return held.get(i);
      }
    }
    return null;
  }

  /** Whether a day's run is a race that counts as training. */
  boolean trained(Day day) {
    OtherRace race = other(day.date());
    return race != null && race.priority() == Priority.C;
  }

  int easyDaysBefore(OtherRace race) {
    return race.priority() == Priority.B ? limits.easyDaysBeforeRace() : 0;
  }

  /** One easy day for each full 3 km of a B race. */
  int easyDaysAfter(OtherRace race) {
    double days = race.distanceKm() * 1000 / (limits.kmPerEasyDayAfterRace() * 1000);
    return race.priority() == Priority.B ? (int) days : 0;
  }

  /** Whether a B race is run in this week. */
  boolean holdsB(Week week) {
    for (Day day : week.days()) {
      OtherRace race = other(day.date());
      if (race != null && race.priority() == Priority.B) {
        return true;
      }
    }
    return false;
  }

  /** Whether a race stands in or so near this week that its days may have to move. */
  boolean reach(Week week, int spacing) {
    return near(week, plan.raceDate(), spacing, spacing) || onTheWay(week, spacing);
  }

  /** The same for the races on the way alone. */
  boolean onTheWay(Week week, int spacing) {
    for (OtherRace race : held) {
      int before = Math.max(limits.easyDaysBeforeRace(), spacing);
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
