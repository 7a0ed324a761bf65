package dev.cairn.engine.refusal;

import dev.cairn.engine.season.Season;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The causes that every runner has. Among several smallest conflicts the one made of earlier causes
 * is told: what the race demands, then time and volume, modifiers after all of these.
 */
public enum GeneralCause implements Cause {
  MIN_WEEKS("rule.minimumWeeks"),
  MIN_LONGEST("rule.longestRunOfRace"),
  MIN_PEAK("rule.peakReachesRace"),
  WEEKS("request.weeks"),
  LONGEST("snapshot.longestRecentRunKm"),
  RUN_STEP("rule.runStep"),
  CURRENT("snapshot.currentWeeklyKm"),
  INCREASE("rule.weeklyIncrease"),
  CUTBACK("rule.cutback"),
  SHORTEST("rule.sessionMinimum"),
  BLOCKED("request.blockedDays"),
  DATES("request.blockedDates"),
  RACES("request.otherRaces"),
  MINUTES("request.minutesAvailable"),
  ON_FEET("rule.timeOnFeet"),
  LONG_CAP("rule.longRunCap"),
  DAYS("request.daysPerWeek");

  private static final double TRIFLE_KM = 0.5;

  private final String id;

  GeneralCause(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Situation without(Situation now) {
    return switch (this) {
      case WEEKS -> withMoreTime(now);
      case CURRENT, LONGEST -> now.with(without(now.athlete().snapshot(), raceKm(now)));
      case DAYS, BLOCKED, DATES, RACES, MINUTES -> now.with(without(now.athlete().request()));
      case MIN_WEEKS, MIN_LONGEST, MIN_PEAK, LONG_CAP ->
          now.with(now.rules().withTemplate(without(now.template())));
      case INCREASE, CUTBACK -> now.with(without(now.rules()));
      case RUN_STEP, ON_FEET, SHORTEST ->
          now.with(now.rules().withLimits(without(now.rules().limits())));
    };
  }

  private static double raceKm(Situation now) {
    return now.athlete().request().race().nominalKm();
  }

  /** The same weeks, as many as the template allows before them, and nothing blocked in those. */
  private static Situation withMoreTime(Situation now) {
    PlanRequest request = now.athlete().request();
    Season season = now.season();
    int more = now.template().maxWeeks() - season.weeks();
    SortedSet<LocalDate> blocked = new TreeSet<>();
    for (LocalDate date : request.blockedDates()) {
      if (!date.isBefore(season.start())) {
        blocked.add(date.plusWeeks(more));
      }
    }
    return now.with(
        request
            .withRaceDate(season.raceDate().plusWeeks(more))
            .withWeeks(now.template().maxWeeks())
            .withBlockedDates(blocked));
  }

  private Snapshot without(Snapshot snapshot, double raceKm) {
    return this == CURRENT
        ? snapshot.withCurrentWeeklyKm(Math.max(snapshot.currentWeeklyKm(), 4 * raceKm))
        : snapshot.withLongestRecentRunKm(Math.max(snapshot.longestRecentRunKm(), raceKm));
  }

  private PlanRequest without(PlanRequest request) {
    return switch (this) {
      case DAYS -> request.withDaysPerWeek(7);
      case BLOCKED -> request.withBlockedDays(new TreeSet<>());
      case DATES -> request.withBlockedDates(new TreeSet<>());
      case RACES -> request.withOtherRaces(List.of());
      default -> request.withMinutesAvailable(new TreeMap<>());
    };
  }

  private RaceTemplate without(RaceTemplate template) {
    return switch (this) {
      case MIN_WEEKS -> template.withMinWeeks(1);
      case MIN_LONGEST -> template.withMinLongestPercent(0);
      case MIN_PEAK -> template.withPeakReachesRace(false);
      default -> template.withLongRunCaps(List.of());
    };
  }

  private RunningRules without(RunningRules rules) {
    GrowthRules growth = rules.growth();
    return rules.withGrowth(this == CUTBACK ? growth.withoutCutbacks() : growth.unlimited());
  }

  private SessionLimits without(SessionLimits limits) {
    return switch (this) {
      case RUN_STEP -> limits.withoutRunStep();
      case ON_FEET -> limits.withoutTimeOnFeet();
      default -> limits.withEasyMinKm(Math.min(TRIFLE_KM, limits.easyMinKm()));
    };
  }
}
