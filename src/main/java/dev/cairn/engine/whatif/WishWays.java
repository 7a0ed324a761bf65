package dev.cairn.engine.whatif;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.whatif.Change.Kind;
import dev.cairn.engine.whatif.Dial.Grid;
import dev.cairn.model.Goal;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.pack.RaceTemplate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the athlete wishes for and could wish otherwise. */
final class WishWays {
  private static final double CHOICE = 0.5;
  private static final int MOST_MINUTES = 300;

  private final Case now;
  private final PlanRequest request;
  private final RaceTemplate template;
  private final List<Way> ways = new ArrayList<>();

  private WishWays(Case now, RaceTemplate template) {
    this.now = now;
    this.request = now.request();
    this.template = template;
  }

  static List<Way> of(Case now, RaceTemplate template) {
    WishWays wishes = new WishWays(now, template);
    wishes.time();
    wishes.goal();
    wishes.days();
    wishes.minutes();
    wishes.content();
    return wishes.ways;
  }

  /** Longer and shorter plans: by their weeks, and where a date is fixed by a later race too. */
  private void time() {
    Season season = Season.of(now.athlete(), template);
    int weeks = season.weeks();
    LocalDate race = request.raceDate();
    if (request.weeks() != null) {
      int most = race == null ? template.maxWeeks() : fitting(season);
      weeks(weeks, Math.max(weeks, most));
    }
    if (race != null) {
      int later = template.maxWeeks() - weeks;
      if (later > 0) {
        ways.add(new Way("request.raceDate", later, step -> raceMoved(race, weeks, step)));
      }
      int sooner = request.weeks() == null ? weeks - template.minWeeks() : 0;
      if (sooner > 0) {
        ways.add(new Way("request.raceDate", sooner, step -> raceMoved(race, weeks, -step)));
      }
    }
  }

  /** The most weeks between the first whole week and the race. */
  private int fitting(Season season) {
    int most = season.weeks();
    while (most < template.maxWeeks()
        && !Season.of(template, season.raceDate(), most + 1)
            .start()
            .isBefore(now.snapshot().asOf())) {
      most++;
    }
    return most;
  }

  private void weeks(int value, int most) {
    turn(
        "weeks",
        "{} weeks",
        value,
        new Grid(template.minWeeks(), most, 1),
        weeks -> request.withWeeks(weeks));
  }

  private Change raceMoved(LocalDate race, int weeks, int by) {
    LocalDate then = race.plusWeeks(by);
    PlanRequest moved = request.withRaceDate(then);
    String words =
        "With the race "
            + Math.abs(by)
            + (Math.abs(by) == 1 ? " week " : " weeks ")
            + (by > 0 ? "later" : "sooner")
            + ", on "
            + then
            + ", and a plan of "
            + (weeks + by)
            + " weeks";
    return new Change(
        "request.raceDate",
        Kind.WISH,
        race.toString(),
        then.toString(),
        words,
        (double) Math.abs(by) / weeks,
        now.with(request.weeks() == null ? moved : moved.withWeeks(weeks + by)));
  }

  private void goal() {
    for (Goal goal : Goal.values()) {
      if (goal != request.goal()) {
        choice(
            "goal",
            request.goal().word(),
            goal.word(),
            "With a goal of \"" + goal.word() + "\"",
            request.withGoal(goal));
      }
    }
  }

  private void days() {
    turn(
        "daysPerWeek",
        "{} run days a week",
        request.daysPerWeek(),
        new Grid(2, 7, 1),
        request::withDaysPerWeek);
    DayOfWeek wished = request.preferredLongRunDay();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != wished) {
        choice(
            "preferredLongRunDay",
            wished == null ? "none" : Words.dayName(wished),
            Words.dayName(day),
            "With the long run wished for " + Words.dayName(day),
            request.withPreferredLongRunDay(day));
      }
    }
    if (!request.preferredDays().isEmpty()) {
      choice(
          "preferredDays",
          names(request.preferredDays()),
          "any",
          "Without preferred days",
          request.withPreferredDays(new TreeSet<>()));
    }
    for (DayOfWeek day : request.blockedDays()) {
      SortedSet<DayOfWeek> others = new TreeSet<>(request.blockedDays());
      others.remove(day);
      choice(
          "blockedDays",
          names(request.blockedDays()),
          others.isEmpty() ? "none" : names(others),
          "With " + Words.dayName(day) + " free for running",
          request.withBlockedDays(others));
    }
    if (!request.blockedDates().isEmpty()) {
      choice(
          "blockedDates",
          String.valueOf(request.blockedDates().size()),
          "none",
          "Without blocked dates",
          request.withBlockedDates(new TreeSet<>()));
    }
  }

  private static String names(SortedSet<DayOfWeek> days) {
    return String.join(", ", days.stream().map(Words::dayName).toList());
  }

  private void minutes() {
    for (DayOfWeek day : request.minutesAvailable().sequencedKeySet()) {
      double value = request.minutesAvailable().getOrDefault(day, 0);
      turn(
          "minutesAvailable." + day.name().substring(0, 3),
          "{} minutes on " + Words.dayName(day) + "s",
          value,
          new Grid(0, MOST_MINUTES, 5),
          minutes -> {
            SortedMap<DayOfWeek, Integer> others = new TreeMap<>(request.minutesAvailable());
            others.put(day, minutes);
            return request.withMinutesAvailable(others);
          });
    }
  }

  private void content() {
    boolean fast = request.includeSpeedwork();
    choice(
        "includeSpeedwork",
        String.valueOf(fast),
        String.valueOf(!fast),
        fast ? "Without speedwork" : "With speedwork",
        request.withIncludeSpeedwork(!fast));
    boolean cross = request.allowCrossTraining();
    choice(
        "allowCrossTraining",
        String.valueOf(cross),
        String.valueOf(!cross),
        (cross ? "Without" : "With") + " cross-training on days off",
        request.withAllowCrossTraining(!cross));
    for (OtherRace race : request.otherRaces()) {
      List<OtherRace> others = new ArrayList<>(request.otherRaces());
      others.remove(race);
      choice(
          "otherRaces",
          race.date().toString(),
          "none",
          "Without the race on " + race.date(),
          request.withOtherRaces(others));
    }
  }

  private interface Turned {
    PlanRequest to(int value);
  }

  private void turn(String field, String words, double value, Grid grid, Turned turned) {
    ways.addAll(
        new Dial(
                "request." + field,
                Kind.WISH,
                words,
                value,
                grid,
                to -> now.with(turned.to((int) to)))
            .ways());
  }

  private void choice(String field, String value, String other, String words, PlanRequest to) {
    ways.add(
        Way.only(
            new Change("request." + field, Kind.WISH, value, other, words, CHOICE, now.with(to))));
  }
}
