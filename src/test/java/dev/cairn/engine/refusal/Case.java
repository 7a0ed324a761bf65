package dev.cairn.engine.refusal;

import dev.cairn.engine.season.Season;
import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.pack.Facts;
import dev.cairn.pack.RunningRules;
import java.util.List;

/** A refused athlete as the search for the smallest conflict sees the case. */
public final class Case {
  private final Conflict conflict;

  private Case(Conflict conflict) {
    this.conflict = conflict;
  }

  public static Case of(Planning planning, Athlete athlete, RunningRules rules) {
    Situation situation = new Situation(athlete, rules);
    Season season = situation.season();
    boolean first =
        athlete.request().race() == Race.MARATHON
            && athlete.request().goal() == Goal.FINISH
            && (athlete.snapshot().recentRace() == null
                || athlete.snapshot().recentRace().distanceKm() < 42);
    Facts facts = new Facts(athlete, Math.max(0, season.weeks()), first);
    return new Case(new Conflict(planning, situation, facts));
  }

  /** Ids of everything that could matter. */
  public List<String> causes() {
    return conflict.causes().stream().map(Cause::id).toList();
  }

  /** Whether these can hold together when all others are out of the way. */
  public boolean possible(List<String> held) {
    return conflict.possible(
        conflict.causes().stream().filter(cause -> held.contains(cause.id())).toList());
  }
}
