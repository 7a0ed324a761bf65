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
import dev.cairn.trail.Decision;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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
      Athlete athlete, RunningRules rules, RaceTemplate template, Baseline baseline, Trail trail) {
    return new Brief(
        athlete, rules, template, baseline, trail, new ArrayList<>(), new ArrayList<>());
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
    return minutesOnFeet(athlete, rules.limits());
  }

  /** The longest that anybody is sent out for, longer for a first marathon. */
  public static int minutesOnFeet(Athlete athlete, SessionLimits limits) {
    return firstMarathon(athlete) ? limits.firstMarathonMinutes() : limits.timeOnFeetMinutes();
  }

  public String distance(int steps) {
    return Words.distance(grid(), steps);
  }

  /** Records a decision; its words are sought only when the trail is written. */
  public String record(String id, Function<String, Decision> words) {
    return trail.record(id, words);
  }

  /** Warns whoever reads the trail. */
  public void warn(String code, Supplier<String> message, String... why) {
    if (trail.written()) {
      warnings.add(new Warning(code, message.get(), List.of(why)));
    }
  }

  /** Tells whoever reads the trail that a soft rule gave way. */
  public void relax(Supplier<Relaxation> relaxation) {
    if (trail.written()) {
      relaxed.add(relaxation.get());
    }
  }
}
