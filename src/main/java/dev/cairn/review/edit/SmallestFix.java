package dev.cairn.review.edit;

import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Looks for the fewest and gentlest edits after which no hard rule is broken, or, where none is,
 * for those after which fewer notes are left. What the coach did stays: no day he touched is moved
 * or renamed again, no day emptied on purpose gets a run. The order of the search is fixed, so the
 * answer is too.
 */
public final class SmallestFix {
  /** Plans looked at before the search gives up. */
  private static final int MOST_TRIALS = 1500;

  /** Notes about habit alone, which a repair may swap one for another. */
  private static final List<String> HABITS = List.of("day-pref");

  private static final int MOST_STEPS = 12;
  private static final int RENAMED = 60;
  private static final int HARD_MOVED = 25;

  private final Draft draft;
  private final SortedSet<LocalDate> own;
  private final SortedSet<LocalDate> empty;
  private final BooleanSupplier stopped;
  private final boolean broken;
  private int trials;

  private SmallestFix(
      Draft draft, List<PlanChange> mine, boolean staysEmpty, BooleanSupplier stopped) {
    this.draft = draft;
    this.stopped = stopped;
    this.own = touched(mine);
    this.empty = draft.away();
    this.broken = hard(draft) > 0;
    if (staysEmpty) {
      empty.addAll(own.stream().filter(this::holdsNothing).toList());
    }
  }

  /**
   * The smallest repair, if there is one within two edits.
   *
   * @param mine what the coach changed in this draft
   * @param staysEmpty whether the days that lost their run are to stay without one
   * @param stopped asked again and again whether nobody wants the answer any more
   */
  public static Optional<Fix> of(
      Draft draft, List<PlanChange> mine, boolean staysEmpty, BooleanSupplier stopped) {
    if (draft.findings().isEmpty()) {
      return Optional.empty();
    }
    return new SmallestFix(draft, mine, staysEmpty, stopped).search();
  }

  private record Try(PlanChange change, int cost) {}

  private Optional<Fix> search() {
    List<Try> single = tries(draft);
    for (Try one : single) {
      Optional<Fix> fix = fix(List.of(one.change()));
      if (fix.isPresent()) {
        return fix;
      }
    }
    return broken ? pairs(single) : Optional.empty();
  }

  /** Two edits are worth it where the plan cannot be saved without. */
  private Optional<Fix> pairs(List<Try> single) {
    int most = single.size() * 2;
    for (int sum = 1; sum < most; sum++) {
      for (int i = 0; i <= sum / 2; i++) {
        int j = sum - i;
        if (i < j && j < single.size()) {
          if (trials > MOST_TRIALS || stopped.getAsBoolean()) {
            return Optional.empty();
          }
          Optional<Fix> fix = fix(List.of(single.get(i).change(), single.get(j).change()));
          if (fix.isPresent()) {
            return fix;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fix> fix(List<PlanChange> changes) {
    trials++;
    Draft after = draft;
    try {
      for (PlanChange change : changes) {
        after = after.with(change);
      }
    } catch (CannotEdit senseless) {
      return Optional.empty();
    }
    boolean helps =
        broken
            ? hard(after) == 0 && after.findings().size() <= draft.findings().size()
            : after.findings().size() <= draft.findings().size()
                && load(after.findings()) < load(draft.findings())
                && load(draft.newIn(after)) == 0;
    return helps ? Optional.of(new Fix(changes, after.newIn(draft), after)) : Optional.empty();
  }

  private static long load(List<Finding> findings) {
    return findings.stream().filter(one -> !HABITS.contains(one.rule())).count();
  }

  private static long hard(Draft draft) {
    return draft.findings().stream().filter(one -> one.weight() != Finding.Weight.NOTE).count();
  }

  /** All single edits near what is wrong, the gentlest first. */
  private List<Try> tries(Draft now) {
    List<Try> tries = new ArrayList<>();
    for (Week week : near(now)) {
      for (Day day : week.days()) {
        if (free(day)) {
          moves(week, day, tries);
          lengths(day, tries);
          names(day, tries);
        }
      }
    }
    tries.sort(Comparator.comparingInt(Try::cost));
    return tries;
  }

  /** The weeks that something is found in or that the coach touched, and those beside them. */
  private List<Week> near(Draft now) {
    SortedSet<Integer> numbers = new TreeSet<>();
    own.forEach(date -> add(numbers, now.week(date).number()));
    for (Finding finding : now.findings()) {
      String[] parts = finding.place().split("/");
      if (parts[0].equals("week")) {
        add(numbers, Integer.parseInt(parts[1]));
      } else if (parts[0].equals("day")) {
        add(numbers, now.week(LocalDate.parse(parts[1])).number());
      }
    }
    return now.plan().weeks().stream().filter(week -> numbers.contains(week.number())).toList();
  }

  private void add(SortedSet<Integer> numbers, int number) {
    numbers.add(number);
    if (broken) {
      numbers.add(number - 1);
      numbers.add(number + 1);
    }
  }

  private boolean free(Day day) {
    WorkoutType type = day.type().value();
    return type.run() && type != WorkoutType.RACE && !draft.locked(day.date());
  }

  private void moves(Week week, Day day, List<Try> tries) {
    if (own.contains(day.date())) {
      return;
    }
    for (Day other : week.days()) {
      boolean taken = own.contains(other.date()) && !holdsNothing(other.date());
      boolean race = other.type().value() == WorkoutType.RACE;
      boolean swapTwice = other.type().value().run() && other.date().isBefore(day.date());
      boolean goes =
          !other.date().equals(day.date())
              && !taken
              && !race
              && !swapTwice
              && !empty.contains(other.date())
              && !draft.locked(other.date());
      if (goes) {
        int days = (int) Math.abs(other.date().toEpochDay() - day.date().toEpochDay());
        boolean heavy = day.type().value().hard() || other.type().value().hard();
        boolean swap = other.type().value().run();
        tries.add(
            new Try(
                new PlanChange.Moved(day.date(), other.date()),
                4 * days + (swap ? 2 : 0) + (heavy ? HARD_MOVED : 0)));
      }
    }
  }

  /** Also of days the coach set: as long as the rules allow, where he went beyond. */
  private void lengths(Day day, List<Try> tries) {
    int now = day.trainingSteps();
    int weight = day.type().value() == WorkoutType.EASY ? 6 : 8;
    boolean his = own.contains(day.date());
    for (int steps = 1; steps < now && (his || steps <= MOST_STEPS); steps++) {
      tries.add(new Try(new PlanChange.Resized(day.date(), now - steps), weight + 2 * steps));
    }
    for (int steps = 1; !his && steps <= MOST_STEPS; steps++) {
      tries.add(new Try(new PlanChange.Resized(day.date(), now + steps), weight + 1 + 2 * steps));
    }
  }

  private void names(Day day, List<Try> tries) {
    if (own.contains(day.date())) {
      return;
    }
    if (day.type().value() != WorkoutType.EASY && day.type().value() != WorkoutType.LONG) {
      tries.add(new Try(new PlanChange.Retyped(day.date(), WorkoutType.EASY), RENAMED));
    }
    int rest = RENAMED + 10 + (day.type().value().hard() ? HARD_MOVED : 0);
    tries.add(new Try(new PlanChange.Retyped(day.date(), WorkoutType.REST), rest));
  }

  private boolean holdsNothing(LocalDate date) {
    return !draft.day(date).type().value().run();
  }

  private SortedSet<LocalDate> touched(List<PlanChange> mine) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (PlanChange change : mine) {
      switch (change) {
        case PlanChange.Moved(var from, var to) -> dates.addAll(List.of(from, to));
        case PlanChange.Resized(var date, var _) -> dates.add(date);
        case PlanChange.Retyped(var date, var _) -> dates.add(date);
        case PlanChange.Copied(var _, var to) -> dates.add(to);
        case PlanChange.Away(var from, var to, var _) ->
            dates.addAll(from.datesUntil(to.plusDays(1)).filter(draft::holds).toList());
        case PlanChange.WeeksSwapped swapped -> {}
      }
    }
    return dates;
  }
}
