package dev.cairn.engine.whatif;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.engine.UnknownRace;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.whatif.Change.Kind;
import dev.cairn.pack.Facts;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Figure;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * What would change one decision of a plan. What stands under it in the trail is tried first; every
 * answer was planned before it is given.
 */
public final class WhatIf {
  /** Plans made for one question at most; a plan takes about a millisecond. */
  private static final int MOST_PLANS = 250;

  private static final Comparator<Counterfactual> BY_SIZE =
      Comparator.comparing((Counterfactual found) -> found.change().kind() == Kind.RULE)
          .thenComparingDouble(found -> found.change().size());

  private final Decision decision;
  private final String value;
  private final List<Way> ways;
  private final Asking asking;

  private WhatIf(Decision decision, List<Way> ways, IntConsumer told) {
    this.decision = decision;
    this.value = decision.value();
    this.ways = ways;
    this.asking = new Asking(new Question(decision.id()), MOST_PLANS, told);
  }

  /** A question about a decision of the plan made in this case; empty without such a decision. */
  public static Optional<WhatIf> about(Case now, String decisionId) {
    return about(now, decisionId, plans -> {});
  }

  /**
   * The same for somebody who waits.
   *
   * @param told hears before each plan how many were made; what it throws ends the search
   */
  public static Optional<WhatIf> about(Case now, String decisionId, IntConsumer told) {
    if (!(new Planner(now.rules()).plan(now.athlete()) instanceof Outcome.Planned planned)) {
      return Optional.empty();
    }
    Trail trail = planned.plan().trail();
    return Optional.ofNullable(trail.find(decisionId))
        .map(decision -> new WhatIf(decision, ways(now, trail, decisionId), told));
  }

  private static List<Way> ways(Case now, Trail trail, String decisionId) {
    RaceTemplate template = now.rules().templates().get(now.request().race());
    if (template == null) {
      throw new UnknownRace(now.request().race().word());
    }
    int weeks = Math.max(0, Season.of(now.athlete(), template).weeks());
    Facts facts = new Facts(now.athlete(), weeks, Brief.firstMarathon(now.athlete()));
    List<Way> ways = new ArrayList<>();
    ways.addAll(FactWays.of(now));
    ways.addAll(WishWays.of(now, template));
    ways.addAll(RuleWays.of(now, template));
    ways.addAll(ModifierWays.of(now, facts));
    Ancestry ancestry = Ancestry.of(trail, decisionId);
    ways.sort(Comparator.comparingInt(way -> ancestry.depth(way.field())));
    return ways;
  }

  /** The decision that is asked about. */
  public Decision decision() {
    return decision;
  }

  /**
   * All that was found out.
   *
   * @param changes the smallest change of each thing that makes another value, small ones first,
   *     rules last
   * @param without changes that were tried as far as they go and leave the value as it is
   * @param untried things that were left when enough plans had been made
   */
  public record Answer(
      List<Counterfactual> changes, List<Change> without, int untried, int plans) {}

  public Answer changes() {
    List<Counterfactual> changes = new ArrayList<>();
    List<Change> without = new ArrayList<>();
    int untried = 0;
    for (Way way : ways) {
      if (asking.done()) {
        untried++;
        continue;
      }
      Walk walk = new Walk(way, asking);
      int step = walk.first(other -> !value.equals(other));
      String other = step == 0 ? value : walk.value(step);
      if (step == 0) {
        without.add(way.furthest());
      } else if (other != null) {
        add(changes, way, step, other);
      }
    }
    changes.sort(BY_SIZE);
    return new Answer(changes, without, untried, asking.plans());
  }

  /** The smallest change of each thing that gives exactly this value, small ones first. */
  public List<Counterfactual> toReach(String wanted) {
    List<Counterfactual> changes = new ArrayList<>();
    for (Way way : ways) {
      if (asking.done()) {
        break;
      }
      Walk walk = new Walk(way, asking);
      int step = walk.first(other -> other == null || reaches(other, wanted));
      String other = step == 0 ? null : walk.value(step);
      if (other != null && Figure.same(wanted, other)) {
        add(changes, way, step, other);
      }
    }
    changes.sort(BY_SIZE);
    return changes;
  }

  /** Of several choices of one thing that come to the same the first says it all. */
  private void add(List<Counterfactual> changes, Way way, int step, String other) {
    Change change = way.step(step);
    for (Counterfactual known : changes) {
      if (known.change().field().equals(change.field()) && known.value().equals(other)) {
        return;
      }
    }
    Change nearer = step == 1 ? null : way.step(step - 1);
    changes.add(new Counterfactual(change, nearer, decision.id(), value, other));
  }

  /** Whether a value is the wanted one or already beyond it. */
  private boolean reaches(String other, String wanted) {
    Double from = Figure.of(value);
    Double to = Figure.of(wanted);
    Double at = Figure.of(other);
    if (from == null || to == null || at == null) {
      return Figure.same(wanted, other);
    }
    return to >= from ? at >= to : at <= to;
  }
}
