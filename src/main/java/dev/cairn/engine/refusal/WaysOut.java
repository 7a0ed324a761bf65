package dev.cairn.engine.refusal;

import dev.cairn.model.Athlete;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.trail.WouldWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes that make a plan possible, each tried before it is named. Several at once
 * are only offered when nothing short of another race works alone, and then none that is not
 * needed.
 */
final class WaysOut {
  private static final int SLOWEST_SECONDS_PER_KM = 1800;

  /** What is given up first when several changes work together: what a runner merely wishes. */
  private static final List<Lever> FACTS_CHANGE =
      List.of(
          Lever.GOAL,
          Lever.FEWER_RACES,
          Lever.OPEN_MINUTES,
          Lever.OPEN_DATES,
          Lever.OPEN_DAYS,
          Lever.DAYS,
          Lever.TIME,
          Lever.LONGEST,
          Lever.CURRENT);

  /** The other way about, where today's running can stay as it is. */
  private static final List<Lever> WISHES_CHANGE =
      List.of(
          Lever.CURRENT,
          Lever.LONGEST,
          Lever.FEWER_RACES,
          Lever.OPEN_MINUTES,
          Lever.OPEN_DATES,
          Lever.OPEN_DAYS,
          Lever.DAYS,
          Lever.GOAL,
          Lever.TIME);

  private final Planning planning;
  private final Situation situation;
  private final List<Cause> conflict;
  private final List<WouldWork> found = new ArrayList<>();

  /** What was asked before; changes alter the athlete and leave the rules alone. */
  private final Map<Athlete, Boolean> works = new LinkedHashMap<>();

  private final Map<Athlete, Boolean> reached = new LinkedHashMap<>();

  WaysOut(Planning planning, Situation situation, List<Cause> conflict) {
    this.planning = planning;
    this.situation = situation;
    this.conflict = conflict;
  }

  List<WouldWork> find() {
    for (Lever lever : Lever.values()) {
      if (lever.moves(conflict)) {
        offer(least(lever, situation));
      }
    }
    boolean raceKept = !found.isEmpty();
    List<Change> races = races();
    races.stream().filter(race -> works(race.applied(situation))).forEach(this::offer);
    if (!raceKept) {
      together(Change.NONE);
    }
    for (int i = 0; i < races.size() && found.isEmpty(); i++) {
      together(races.get(i));
    }
    return found;
  }

  private void offer(@Nullable Change change) {
    if (change != null && !found.contains(change.told())) {
      found.add(change.told());
    }
  }

  private boolean works(Situation changed) {
    return works.computeIfAbsent(changed.athlete(), _ -> planning.possible(changed));
  }

  private boolean withinReach(Situation changed) {
    return reached.computeIfAbsent(changed.athlete(), _ -> planning.withinReach(changed));
  }

  /** The smallest change of one kind that makes a plan possible, or null. */
  private @Nullable Change least(Lever lever, Situation now) {
    List<Change> changes = lever.changes(now);
    if (!lever.steady()) {
      return changes.stream().filter(c -> works(c.applied(now))).findFirst().orElse(null);
    }
    int within = first(changes, -1, c -> withinReach(c.applied(now)));
    if (within == changes.size() || works(changes.get(within).applied(now))) {
      return within == changes.size() ? null : changes.get(within);
    }
    int working = first(changes, within, c -> works(c.applied(now)));
    return working == changes.size() ? null : changes.get(working);
  }

  /** Where a test begins to pass, after one that is known to fail; the size if it never does. */
  private static int first(List<Change> changes, int fails, Predicate<Change> test) {
    int low = fails;
    int high = changes.size() - 1;
    if (low >= high || !test.test(changes.get(high))) {
      return changes.size();
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (test.test(changes.get(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Shorter races, the nearest first. A goal time that is too slow for one is given up with it. */
  private List<Change> races() {
    List<Change> changes = new ArrayList<>();
    PlanRequest request = situation.athlete().request();
    for (int i = request.race().ordinal() - 1; i >= 0; i--) {
      Race race = Race.values()[i];
      Change shorter =
          Change.of("race", race.word(), now -> now.with(now.athlete().request().withRace(race)));
      Duration goal = request.goalTime();
      boolean fits = goal == null || goal.toSeconds() <= SLOWEST_SECONDS_PER_KM * race.nominalKm();
      changes.add(fits ? shorter : shorter.and(noGoalTime()));
    }
    return changes;
  }

  private static Change noGoalTime() {
    return Change.of(
        "goalTime", "none", now -> now.with(now.athlete().request().withGoalTime(null)));
  }

  /**
   * Changes that only work together: as far as anybody would go, and then back as far as can be.
   */
  private void together(Change first) {
    Situation now = first.applied(situation);
    if (works(now)) {
      return;
    }
    Map<Lever, Change> furthest = new EnumMap<>(Lever.class);
    for (Lever lever : Lever.values()) {
      List<Change> changes = lever.changes(now);
      if (!changes.isEmpty()) {
        furthest.put(lever, changes.getLast());
      }
    }
    if (works(all(furthest).applied(now))) {
      offer(first.and(all(smallest(now, furthest, FACTS_CHANGE))));
      Map<Lever, Change> wishes = smallest(now, furthest, WISHES_CHANGE);
      if (!wishes.containsKey(Lever.CURRENT) && !wishes.containsKey(Lever.LONGEST)) {
        offer(first.and(all(wishes)));
      }
    }
  }

  /** Growth alone is asked first, which costs little; what it allows is then tried in full. */
  private Map<Lever, Change> smallest(
      Situation now, Map<Lever, Change> furthest, List<Lever> order) {
    Map<Lever, Change> needed = needed(now, furthest, order, this::withinReach);
    if (!works(all(needed).applied(now))) {
      needed = needed(now, furthest, order, this::works);
    }
    for (Lever lever : List.copyOf(needed.keySet())) {
      Map<Lever, Change> others = new EnumMap<>(needed);
      others.remove(lever);
      Change less = least(lever, all(others).applied(now));
      if (less != null) {
        needed.put(lever, less);
      }
    }
    return needed;
  }

  /** Gives up, in this order, what is not needed. */
  private static Map<Lever, Change> needed(
      Situation now, Map<Lever, Change> furthest, List<Lever> order, Predicate<Situation> works) {
    Map<Lever, Change> needed = new EnumMap<>(furthest);
    for (Lever lever : order) {
      Map<Lever, Change> others = new EnumMap<>(needed);
      if (others.remove(lever) != null && works.test(all(others).applied(now))) {
        needed = others;
      }
    }
    return needed;
  }

  private static Change all(Map<Lever, Change> changes) {
    return changes.values().stream().reduce(Change.NONE, Change::and);
  }
}
