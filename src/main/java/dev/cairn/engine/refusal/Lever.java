package dev.cairn.engine.refusal;

import dev.cairn.engine.season.Season;
import dev.cairn.model.Goal;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Snapshot;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What may be changed when no plan can be made, and its changes from small to large. The last goes
 * as far as anybody would.
 */
enum Lever {
  TIME(GeneralCause.MIN_WEEKS, GeneralCause.WEEKS, GeneralCause.DATES, GeneralCause.LONG_CAP),
  CURRENT(GeneralCause.CURRENT),
  LONGEST(GeneralCause.LONGEST),
  DAYS(GeneralCause.DAYS),
  GOAL(GeneralCause.values()),
  OPEN_DAYS(GeneralCause.BLOCKED),
  OPEN_DATES(GeneralCause.DATES),
  FEWER_RACES(GeneralCause.RACES),
  OPEN_MINUTES(GeneralCause.MINUTES);

  private static final double MOST_WEEKLY_KM = 200;
  private static final double MOST_LONGEST_KM = 45;
  private static final double FINENESS = 0.5;
  private static final String NONE = "none";

  private final Set<GeneralCause> moves;

  Lever(GeneralCause... moves) {
    this.moves = EnumSet.of(moves[0], moves);
  }

  /** Whether it moves any part of a conflict; modifiers may ask for any fact. */
  boolean moves(List<Cause> conflict) {
    for (Cause cause : conflict) {
      boolean moved =
          switch (cause) {
            case GeneralCause general -> moves.contains(general);
            case ModifierCause _ -> true;
          };
      if (moved) {
        return true;
      }
    }
    return false;
  }

  /** Whether more of it never makes less possible, so that halving finds the least. */
  boolean steady() {
    return this == CURRENT || this == LONGEST;
  }

  /** Its changes to a case, small ones first. */
  List<Change> changes(Situation now) {
    Snapshot snapshot = now.athlete().snapshot();
    PlanRequest request = now.athlete().request();
    return switch (this) {
      case TIME -> moreTime(now);
      case CURRENT ->
          kilometres(
              "currentWeeklyKm",
              snapshot.currentWeeklyKm(),
              MOST_WEEKLY_KM,
              km -> of -> of.withCurrentWeeklyKm(km));
      case LONGEST ->
          kilometres(
              "longestRecentRunKm",
              snapshot.longestRecentRunKm(),
              MOST_LONGEST_KM,
              km -> of -> of.withLongestRecentRunKm(km));
      case DAYS -> days(request.daysPerWeek());
      case GOAL -> goals(request.goal());
      case OPEN_DAYS -> openDays(request.blockedDays());
      case OPEN_DATES -> openDates(request.blockedDates());
      case FEWER_RACES -> fewerRaces(request.otherRaces());
      case OPEN_MINUTES -> openMinutes(request.minutesAvailable());
    };
  }

  /** More weeks before the same race as long as they fit, else a later race. */
  private static List<Change> moreTime(Situation now) {
    PlanRequest request = now.athlete().request();
    LocalDate race = request.raceDate();
    Season season = now.season();
    List<Change> changes = new ArrayList<>();
    for (int weeks = Math.max(season.weeks() + 1, now.template().minWeeks());
        weeks <= now.template().maxWeeks();
        weeks++) {
      int count = weeks;
      Change longer = Change.of("weeks", count, wish(old -> old.withWeeks(count)));
      if (race == null) {
        changes.add(longer);
        continue;
      }
      LocalDate date = race.plusWeeks((long) weeks - season.weeks());
      Change later = Change.of("raceDate", date.toString(), wish(old -> old.withRaceDate(date)));
      boolean fits =
          !Season.of(now.template(), race, weeks).start().isBefore(now.athlete().snapshot().asOf());
      changes.add(request.weeks() == null ? later : fits ? longer : later.and(longer));
    }
    return changes;
  }

  /** Hundreds, of which halving looks at a few: so each is made when it is looked at. */
  private static List<Change> kilometres(
      String field, double today, double most, Function<Double, Function<Snapshot, Snapshot>> set) {
    int first = (int) Math.floor(today / FINENESS) + 1;
    int last = (int) Math.floor(most / FINENESS);
    return new AbstractList<>() {
      @Override
      public int size() {
        return Math.max(0, last - first + 1);
      }

      @Override
      public Change get(int index) {
        double km = (first + Objects.checkIndex(index, size())) * FINENESS;
        return Change.of(
            field,
            BigDecimal.valueOf(km).stripTrailingZeros(),
            now -> now.with(set.apply(km).apply(now.athlete().snapshot())));
      }
    };
  }

  /** The nearest number of run days first, of two as near the smaller. */
  private static List<Change> days(int today) {
    List<Change> changes = new ArrayList<>();
    for (int off = 1; off <= 5; off++) {
      for (int days : new int[] {today - off, today + off}) {
        if (days >= 2 && days <= 7) {
          changes.add(Change.of("daysPerWeek", days, wish(old -> old.withDaysPerWeek(days))));
        }
      }
    }
    return changes;
  }

  private static List<Change> goals(Goal today) {
    List<Change> changes = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      if (goal != today) {
        changes.add(Change.of("goal", goal.word(), wish(old -> old.withGoal(goal))));
      }
    }
    return changes;
  }

  private static List<Change> openDays(SortedSet<DayOfWeek> blocked) {
    List<Change> changes = new ArrayList<>();
    for (List<DayOfWeek> left : fewer(List.copyOf(blocked))) {
      changes.add(
          Change.of(
              "blockedDays",
              text(left, Lever::word),
              wish(old -> old.withBlockedDays(new TreeSet<>(left)))));
    }
    return changes;
  }

  private static List<Change> openDates(SortedSet<LocalDate> blocked) {
    List<Change> changes = new ArrayList<>();
    for (List<LocalDate> left : fewer(List.copyOf(blocked))) {
      changes.add(
          Change.of(
              "blockedDates",
              text(left, LocalDate::toString),
              wish(old -> old.withBlockedDates(new TreeSet<>(left)))));
    }
    return changes;
  }

  private static List<Change> fewerRaces(List<OtherRace> races) {
    List<Change> changes = new ArrayList<>();
    for (List<OtherRace> left : fewer(races)) {
      changes.add(
          Change.of(
              "otherRaces",
              text(left, race -> race.date().toString()),
              wish(old -> old.withOtherRaces(left))));
    }
    return changes;
  }

  private static List<Change> openMinutes(SortedMap<DayOfWeek, Integer> minutes) {
    List<Change> changes = new ArrayList<>();
    for (List<DayOfWeek> left : fewer(List.copyOf(minutes.keySet()))) {
      TreeMap<DayOfWeek, Integer> kept = new TreeMap<>(minutes);
      kept.keySet().retainAll(left);
      changes.add(
          Change.of(
              "minutesAvailable",
              text(left, day -> word(day) + " " + minutes.get(day)),
              wish(old -> old.withMinutesAvailable(kept))));
    }
    return changes;
  }

  /** What is left with each one away, then with the first away, the first two, and so on. */
  private static <T> List<List<T>> fewer(List<T> all) {
    List<List<T>> left = new ArrayList<>();
    for (int gone = 0; gone < all.size() && all.size() > 1; gone++) {
      List<T> others = new ArrayList<>(all);
      others.remove(gone);
      left.add(others);
    }
    for (int from = 2; from < all.size(); from++) {
      left.add(all.subList(from, all.size()));
    }
    if (!all.isEmpty()) {
      left.add(List.of());
    }
    return left;
  }

  private static <T> String text(List<T> left, Function<T, String> word) {
    return left.isEmpty() ? NONE : String.join(", ", left.stream().map(word).toList());
  }

  private static String word(DayOfWeek day) {
    return day.name().substring(0, 3);
  }

  private static UnaryOperator<Situation> wish(UnaryOperator<PlanRequest> changed) {
    return now -> now.with(changed.apply(now.athlete().request()));
  }
}
