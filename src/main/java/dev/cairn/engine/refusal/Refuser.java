package dev.cairn.engine.refusal;

import dev.cairn.engine.refusal.Cause.Situation;
import dev.cairn.engine.refusal.Planning.Furthest;
import dev.cairn.engine.season.Season;
import dev.cairn.pack.Facts;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.trail.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns "no plan" into the smallest conflict, a reason in words, and changes that would work. */
public final class Refuser {
  private final Planning planning;
  private final Situation situation;
  private final RaceTemplate template;
  private final Season season;
  private final Facts facts;

  public Refuser(
      Planning planning, Situation situation, RaceTemplate template, Season season, Facts facts) {
    this.planning = planning;
    this.situation = situation;
    this.template = template;
    this.season = season;
    this.facts = facts;
  }

  public Refusal refuse() {
    if (Medical.stopped(situation.rules(), facts)) {
      return Medical.refusal(situation.rules(), facts);
    }
    List<Cause> conflict = conflict();
    Furthest alone = planning.furthest(only(EnumSet.copyOf(conflict)));
    Furthest withAll = planning.furthest(situation);
    String reason = new Reason(situation, template, season, conflict, alone, withAll).text();
    return new Refusal(
        conflict.stream().map(Cause::id).toList(),
        reason,
        new WaysOut(planning, situation, template, season).find());
  }

  private List<Cause> conflict() {
    return new QuickXplain(this::possible).conflict(List.of(Cause.values()));
  }

  private boolean possible(Set<Cause> held) {
    return planning.possible(only(held));
  }

  /** The case with these causes alone, all others out of the way. */
  private Situation only(Set<Cause> held) {
    Situation now = situation;
    for (Cause cause : Cause.values()) {
      now = held.contains(cause) ? now : cause.without(now);
    }
    return now;
  }
}
