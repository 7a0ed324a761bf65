package dev.cairn.engine.season;

import dev.cairn.engine.brief.Words;
import dev.cairn.model.Athlete;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Priority;
import dev.cairn.pack.SessionLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The races before the goal race: those that the plan takes, in order of date, and those that it
 * has to leave out. Where two are too close, or more than run days in a week, a B race goes before
 * a C race and the earlier first.
 */
public record RacesOnTheWay(List<RaceOnTheWay> taken, List<LeftOut> leftOut) {
  private static final RacesOnTheWay NONE = new RacesOnTheWay(List.of(), List.of());

  /** A race that is not in the plan, and the rest of the sentence that says why. */
  public record LeftOut(OtherRace race, String why) {}

  /**
   * The races of an athlete's request.
   *
   * @param spacing easy days between two hard days
   * @param tooLong C races that are no session any more, to be planned as B races
   */
  public static RacesOnTheWay of(
      Athlete athlete,
      SessionLimits limits,
      Season season,
      int spacing,
      SortedMap<LocalDate, String> tooLong) {
    List<RaceOnTheWay> taken = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<OtherRace> told = new ArrayList<>(athlete.request().otherRaces());
    if (told.isEmpty()) {
      return NONE;
    }
    told.sort(Comparator.comparing((OtherRace r) -> r.priority()).thenComparing(OtherRace::date));
    for (OtherRace race : told) {
      RaceOnTheWay wanted = race(race, limits, season, tooLong.containsKey(race.date()));
      String why = whyNot(athlete, season, wanted);
      why = why.isEmpty() ? tooClose(wanted, taken, season, spacing) : why;
      why = why.isEmpty() ? tooMany(athlete.request(), wanted, taken, season) : why;
      if (why.isEmpty()) {
        taken.add(wanted);
      } else {
        leftOut.add(new LeftOut(race, why));
      }
    }
    taken.sort(Comparator.comparing(RaceOnTheWay::date));
    leftOut.sort(Comparator.comparing(left -> left.race().date()));
    return new RacesOnTheWay(taken, leftOut);
  }

  private static RaceOnTheWay race(
      OtherRace race, SessionLimits limits, Season season, boolean tooLong) {
    boolean isB = tooLong || race.priority() == Priority.B;
    int after = (int) Math.floor(race.distanceKm() / limits.kmPerEasyDayAfterRace() + 1e-9);
    return new RaceOnTheWay(
        race.date(),
        race.distanceKm(),
        isB ? Priority.B : Priority.C,
        race.priority(),
        isB ? limits.easyDaysBeforeRace() : 0,
        limits.easyDaysBeforeRace(),
        isB ? after : 0,
        Words.weekId(season.weekOf(race.date())) + "." + Words.dayId(race.date()) + ".race");
  }

  private static String whyNot(Athlete athlete, Season season, RaceOnTheWay race) {
    PlanRequest request = athlete.request();
    LocalDate date = race.date();
    if (date.isBefore(season.start()) || date.isBefore(athlete.snapshot().asOf())) {
      return "is before the plan begins";
    }
    if (date.isAfter(season.raceDate())) {
      return "is after the goal race, with which the plan ends";
    }
    if (date.equals(season.raceDate())) {
      return "is on the day of the goal race";
    }
    if (request.blockedDates().contains(date)
        || request.blockedDays().contains(date.getDayOfWeek())) {
      return "falls on a blocked day, which only the goal race overrides";
    }
    return season.weekOf(date) == season.weeks() ? "is in the week of the goal race" : "";
  }

  private static String tooClose(
      RaceOnTheWay race, List<RaceOnTheWay> taken, Season season, int spacing) {
    int toGoal = Math.max(spacing, race.easyAfter());
    if (season.raceDate().toEpochDay() - race.date().toEpochDay() <= toGoal) {
      return "leaves fewer than " + days(toGoal) + " to the goal race";
    }
    for (RaceOnTheWay other : taken) {
      boolean before = race.date().isBefore(other.date());
      RaceOnTheWay first = before ? race : other;
      RaceOnTheWay second = before ? other : race;
      int between = Math.max(spacing, Math.max(first.easyAfter(), second.easyBefore()));
      if (second.date().toEpochDay() - first.date().toEpochDay() <= between) {
        return "leaves fewer than "
            + days(between)
            + (before ? " before the " : " after the ")
            + other.wish()
            + " race on "
            + other.date();
      }
    }
    return "";
  }

  /** A race takes a run day, and nobody runs on more days than wished. */
  private static String tooMany(
      PlanRequest request, RaceOnTheWay race, List<RaceOnTheWay> taken, Season season) {
    int week = season.weekOf(race.date());
    int races = 0;
    for (RaceOnTheWay other : taken) {
      races += season.weekOf(other.date()) == week ? 1 : 0;
    }
    return races < request.daysPerWeek()
        ? ""
        : "finds the " + races + " run days of week " + week + " taken by other races";
  }

  private static String days(int days) {
    return days + (days == 1 ? " easy day" : " easy days");
  }

  /** The races of the week that begins on this Monday. */
  public List<RaceOnTheWay> week(LocalDate monday) {
    if (taken.isEmpty()) {
      return List.of();
    }
    List<RaceOnTheWay> week = new ArrayList<>();
    for (RaceOnTheWay race : taken) {
      if (!race.date().isBefore(monday) && race.date().isBefore(monday.plusDays(7))) {
        week.add(race);
      }
    }
    return week;
  }

  /** Whether a B race is run in the week that begins on this Monday. */
  public boolean holdsB(LocalDate monday) {
    return days(monday, Priority.B) != 0;
  }

  /** Weekdays with a race of this kind, as bits from Monday on. */
  public int days(LocalDate monday, Priority priority) {
    int days = 0;
    for (int i = 0; i < taken.size(); i++) {
      RaceOnTheWay race = taken.get(i);
      long day = race.date().toEpochDay() - monday.toEpochDay();
      days |= race.priority() == priority && day >= 0 && day < 7 ? 1 << day : 0;
    }
    return days;
  }

  /** Weekdays that must stay easy before and after a B race, as bits from Monday on. */
  public int easyDays(LocalDate monday) {
    int days = 0;
    for (RaceOnTheWay race : taken) {
      for (int day = 0; day < 7; day++) {
        long after = monday.toEpochDay() + day - race.date().toEpochDay();
        boolean easy = after >= -race.easyBefore() && after <= race.easyAfter() && after != 0;
        days |= easy ? 1 << day : 0;
      }
    }
    return days;
  }

  /** Weekdays right before a C race, which are better without another hard run. */
  public int restDays(LocalDate monday) {
    int days = 0;
    for (RaceOnTheWay race : taken) {
      long before = race.date().toEpochDay() - monday.toEpochDay();
      for (int day = 0; day < 7; day++) {
        boolean rest = !race.isB() && day < before && day >= before - race.restBefore();
        days |= rest ? 1 << day : 0;
      }
    }
    return days;
  }

  /** The race whose room reaches into this week, a B race before others; null without one. */
  public @Nullable RaceOnTheWay near(LocalDate monday, int spacing) {
    if (taken.isEmpty()) {
      return null;
    }
    RaceOnTheWay near = null;
    for (RaceOnTheWay race : taken) {
      boolean reaches =
          !race.date().minusDays(Math.max(spacing, race.restBefore())).isAfter(monday.plusDays(6))
              && !race.date().plusDays(Math.max(spacing, race.easyAfter())).isBefore(monday);
      near = reaches && (near == null || race.isB() && !near.isB()) ? race : near;
    }
    return near;
  }
}
