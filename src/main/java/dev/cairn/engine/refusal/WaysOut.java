package dev.cairn.engine.refusal;

import dev.cairn.engine.refusal.Cause.Situation;
import dev.cairn.engine.season.Season;
import dev.cairn.model.Goal;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.trail.WouldWork;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

/**
 * The smallest changes that make a plan possible, each tried before it is named. Several at once
 * are only offered when single ones do not suffice.
 */
final class WaysOut {
  private static final double MOST_WEEKLY_KM = 200;
  private static final double MOST_LONGEST_KM = 45;
  private static final double FINENESS = 0.5;
  private static final int SLOWEST_SECONDS_PER_KM = 1800;

  private final Planning planning;
  private final Situation situation;
  private final RaceTemplate template;
  private final Season season;
  private final Snapshot snapshot;
  private final PlanRequest request;
  private final List<WouldWork> found = new ArrayList<>();

  WaysOut(Planning planning, Situation situation, RaceTemplate template, Season season) {
    this.planning = planning;
    this.situation = situation;
    this.template = template;
    this.season = season;
    this.snapshot = situation.athlete().snapshot();
    this.request = situation.athlete().request();
  }

  List<WouldWork> find() {
    moreTime();
    km("currentWeeklyKm", snapshot.currentWeeklyKm(), MOST_WEEKLY_KM, this::current);
    km("longestRecentRunKm", snapshot.longestRecentRunKm(), MOST_LONGEST_KM, this::longest);
    days();
    goals();
    races();
    if (found.size() < 2) {
      together();
    }
    return found;
  }

  private boolean works(Situation changed) {
    return planning.possible(changed);
  }

  private void moreTime() {
    LocalDate race = request.raceDate();
    Integer wished = request.weeks();
    int from = Math.max(season.weeks() + 1, template.minWeeks());
    for (int weeks = from; weeks <= template.maxWeeks(); weeks++) {
      if (race == null || wished != null) {
        boolean fits =
            race == null || !Season.of(template, race, weeks).start().isBefore(snapshot.asOf());
        if (fits && works(situation.with(ChangedAthlete.weeks(request, weeks)))) {
          found.add(new WouldWork("weeks", weeks));
          return;
        }
      } else {
        LocalDate later = race.plusWeeks((long) weeks - season.weeks());
        if (works(situation.with(ChangedAthlete.raceDate(request, later)))) {
          found.add(new WouldWork("raceDate", later.toString()));
          return;
        }
      }
    }
  }

  private Situation current(double km) {
    return situation.with(ChangedAthlete.current(snapshot, km));
  }

  private Situation longest(double km) {
    return situation.with(ChangedAthlete.longest(snapshot, km));
  }

  private void km(String field, double now, double most, DoubleFunction<Situation> changed) {
    double least = least(now, most, changed);
    if (least > 0) {
      found.add(new WouldWork(field, km(least)));
    }
  }

  private static BigDecimal km(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros();
  }

  /** The smallest value above today's that works, to half a kilometre, or 0. */
  private double least(double now, double most, DoubleFunction<Situation> changed) {
    int low = (int) Math.floor(now / FINENESS);
    int high = (int) (most / FINENESS);
    if (low >= high || !works(changed.apply(high * FINENESS))) {
      return 0;
    }
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (works(changed.apply(middle * FINENESS))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high * FINENESS;
  }

  private void days() {
    for (int days = 2; days <= 7; days++) {
      if (days != request.daysPerWeek()
          && works(situation.with(ChangedAthlete.days(request, days)))) {
        found.add(new WouldWork("daysPerWeek", days));
        return;
      }
    }
  }

  private void goals() {
    for (Goal goal : Goal.values()) {
      if (goal != request.goal() && works(situation.with(ChangedAthlete.goal(request, goal)))) {
        found.add(new WouldWork("goal", goal.word()));
        return;
      }
    }
  }

  private void races() {
    for (int i = request.race().ordinal() - 1; i >= 0; i--) {
      Race race = Race.values()[i];
      if (goalFits(race) && works(situation.with(ChangedAthlete.race(request, race)))) {
        found.add(new WouldWork("race", race.word()));
      }
    }
  }

  /** A goal time meant for the longer race may be too slow to be one for the shorter. */
  private boolean goalFits(Race race) {
    Duration goal = request.goalTime();
    return goal == null || goal.toSeconds() <= SLOWEST_SECONDS_PER_KM * race.nominalKm();
  }

  /** Pairs that only work together: more weekly volume with a longer run, more time with it. */
  private void together() {
    if (!request.blockedDays().isEmpty() || !request.blockedDates().isEmpty()) {
      openDays();
    }
    double longest = Math.max(snapshot.longestRecentRunKm(), template.race().nominalKm());
    double weekly =
        least(
            snapshot.currentWeeklyKm(),
            MOST_WEEKLY_KM,
            km ->
                situation.with(
                    ChangedAthlete.longest(ChangedAthlete.current(snapshot, km), longest)));
    if (weekly > 0) {
      TreeMap<String, Object> both = new TreeMap<>();
      both.put("currentWeeklyKm", km(weekly));
      both.put("longestRecentRunKm", km(longest));
      found.add(new WouldWork("currentWeeklyKm and longestRecentRunKm", both));
    }
    if (request.raceDate() != null && request.weeks() != null) {
      laterAndLonger();
    }
  }

  private void openDays() {
    PlanRequest open =
        ChangedAthlete.blockedDates(
            ChangedAthlete.blockedDays(request, new TreeSet<>()), new TreeSet<>());
    if (works(situation.with(open))) {
      found.add(new WouldWork("blockedDays and blockedDates", "none"));
    }
  }

  private void laterAndLonger() {
    LocalDate race = season.raceDate();
    for (int weeks = Math.max(season.weeks() + 1, template.minWeeks());
        weeks <= template.maxWeeks();
        weeks++) {
      LocalDate later = race.plusWeeks((long) weeks - season.weeks());
      PlanRequest changed = ChangedAthlete.raceDate(ChangedAthlete.weeks(request, weeks), later);
      if (works(situation.with(changed))) {
        TreeMap<String, Object> both = new TreeMap<>();
        both.put("raceDate", later.toString());
        both.put("weeks", weeks);
        found.add(new WouldWork("raceDate and weeks", both));
        return;
      }
    }
  }
}
