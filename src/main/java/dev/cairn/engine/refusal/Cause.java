package dev.cairn.engine.refusal;

import dev.cairn.model.Athlete;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A fact or rule that can stand in the way of a plan, and the case without it. Among several
 * smallest conflicts the one made of earlier causes is told: what the race demands, then time and
 * volume, modifiers last. Leaving one out only ever makes more possible.
 */
public enum Cause {
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
  MINUTES("request.minutesAvailable"),
  ON_FEET("rule.timeOnFeet"),
  LONG_CAP("rule.longRunCap"),
  DAYS("request.daysPerWeek"),
  MODIFIERS("modifiers");

  private static final double ENDLESS = 100_000;

  private final String id;

  Cause(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** An athlete with the rules that hold for the case. */
  public record Situation(Athlete athlete, RunningRules rules) {
    Situation with(Snapshot snapshot) {
      return new Situation(athlete.with(snapshot), rules);
    }

    Situation with(PlanRequest request) {
      return new Situation(athlete.with(request), rules);
    }

    private RaceTemplate template() {
      RaceTemplate template = rules.templates().get(athlete.request().race());
      if (template == null) {
        throw new IllegalStateException("No template for " + athlete.request().race());
      }
      return template;
    }

    private Situation with(RaceTemplate template) {
      TreeMap<Race, RaceTemplate> templates = new TreeMap<>(rules.templates());
      templates.put(template.race(), template);
      return new Situation(athlete, ChangedRules.templates(rules, templates));
    }

    private Situation with(GrowthRules growth) {
      return new Situation(athlete, ChangedRules.growth(rules, growth));
    }

    private Situation with(SessionLimits limits) {
      return new Situation(athlete, ChangedRules.limits(rules, limits));
    }
  }

  /** The same case without this fact or rule. */
  public Situation without(Situation now) {
    Snapshot snapshot = now.athlete().snapshot();
    PlanRequest request = now.athlete().request();
    RaceTemplate template = now.template();
    double race = request.race().nominalKm();
    return switch (this) {
      case WEEKS ->
          now.with(
              ChangedAthlete.weeks(ChangedAthlete.raceDate(request, null), template.maxWeeks()));
      case CURRENT ->
          now.with(
              ChangedAthlete.current(snapshot, Math.max(snapshot.currentWeeklyKm(), 4 * race)));
      case LONGEST ->
          now.with(ChangedAthlete.longest(snapshot, Math.max(snapshot.longestRecentRunKm(), race)));
      case DAYS -> now.with(ChangedAthlete.days(request, 7));
      case BLOCKED -> now.with(ChangedAthlete.blockedDays(request, new TreeSet<>()));
      case DATES -> now.with(ChangedAthlete.blockedDates(request, new TreeSet<>()));
      case MINUTES -> now.with(ChangedAthlete.minutes(request, new TreeMap<>()));
      case MODIFIERS ->
          new Situation(now.athlete(), ChangedRules.modifiers(now.rules(), List.of()));
      case INCREASE -> now.with(ChangedRules.increase(now.rules().growth(), ENDLESS));
      case RUN_STEP -> now.with(ChangedRules.runStep(now.rules().limits(), ENDLESS));
      case CUTBACK -> now.with(ChangedRules.cutbacksFrom(now.rules().growth(), Integer.MAX_VALUE));
      case LONG_CAP -> now.with(ChangedRules.caps(template, List.of()));
      case ON_FEET -> now.with(ChangedRules.onFeet(now.rules().limits(), (int) ENDLESS));
      case SHORTEST -> now.with(ChangedRules.shortest(now.rules().limits(), 0.5));
      case MIN_WEEKS -> now.with(ChangedRules.minWeeks(template, 1));
      case MIN_LONGEST -> now.with(ChangedRules.minLongest(template, 0));
      case MIN_PEAK -> now.with(ChangedRules.peakReaches(template, false));
    };
  }
}
