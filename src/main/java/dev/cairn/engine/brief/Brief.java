package dev.cairn.engine.brief;

import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.util.ArrayList;
import java.util.List;

/** One athlete's planning in progress: what it reads, and the trail it writes. */
public record Brief(
    Athlete athlete,
    RunningRules rules,
    RaceTemplate template,
    Baseline baseline,
    Trail trail,
    List<Relaxation> relaxed,
    List<Warning> warnings) {

  public static Brief of(
      Athlete athlete, RunningRules rules, RaceTemplate template, Baseline baseline) {
    return new Brief(
        athlete, rules, template, baseline, new Trail(), new ArrayList<>(), new ArrayList<>());
  }

  public Snapshot snapshot() {
    return athlete.snapshot();
  }

  public PlanRequest request() {
    return athlete.request();
  }

  public Race race() {
    return template.race();
  }

  public Grid grid() {
    return athlete.units();
  }

  /** A first marathon: the wish is to finish, and no marathon is known. */
  public static boolean firstMarathon(Athlete athlete) {
    RecentRace recent = athlete.snapshot().recentRace();
    return athlete.request().race() == Race.MARATHON
        && athlete.request().goal() == Goal.FINISH
        && (recent == null || recent.distanceKm() < Race.MARATHON.nominalKm() - 0.2);
  }

  /** Minutes that a training run may take at most. */
  public int minutesOnFeet() {
    SessionLimits limits = rules.limits();
    return firstMarathon(athlete) ? limits.firstMarathonMinutes() : limits.timeOnFeetMinutes();
  }

  public String distance(int steps) {
    return Words.distance(grid(), steps);
  }

  public void warn(String code, String message, String... why) {
    warnings.add(new Warning(code, message, List.of(why)));
  }
}
