package dev.cairn.engine.whatif;

import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Figure;
import dev.cairn.trail.Input;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision did not come to another value, and what would bring it there.
 *
 * @param decided whether it is what was decided
 * @param considered the rejection that the plan itself records, or null
 * @param ways the smallest changes that give exactly the wanted value, rules last; empty when no
 *     single change does
 * @param nearest the change whose value comes nearest to a wanted figure, or null
 */
public record WhyNot(
    Decision decision,
    String wanted,
    boolean decided,
    @Nullable Alternative considered,
    List<Counterfactual> ways,
    @Nullable Counterfactual nearest) {

  /** The alternatives are those that the trail records; the ways are planned in this case. */
  public static WhyNot of(Case now, Trail trail, Decision recorded, String wanted) {
    return of(now, trail, recorded, wanted, plans -> {});
  }

  /**
   * The same for somebody who waits.
   *
   * @param told hears before each plan how many were made; what it throws ends the search
   */
  public static WhyNot of(
      Case now, Trail trail, Decision recorded, String wanted, IntConsumer told) {
    Alternative considered = considered(trail, recorded, wanted);
    if (Figure.same(wanted, recorded.value())) {
      return new WhyNot(recorded, wanted, true, null, List.of(), null);
    }
    WhatIf question = WhatIf.about(now, recorded.id(), told).orElse(null);
    List<Counterfactual> ways = question == null ? List.of() : question.toReach(wanted);
    Counterfactual nearest =
        question == null || !ways.isEmpty() ? null : nearest(question.changes().changes(), wanted);
    return new WhyNot(recorded, wanted, false, considered, ways, nearest);
  }

  /** Weighed for the decision itself, or for the one right below whose value it took over. */
  private static @Nullable Alternative considered(Trail trail, Decision decision, String wanted) {
    List<Alternative> weighed = new ArrayList<>(decision.alternatives());
    for (Input input : decision.inputs()) {
      Decision below = trail.find(input.from());
      if (below != null && Figure.same(below.value(), decision.value())) {
        weighed.addAll(below.alternatives());
      }
    }
    for (Alternative alternative : weighed) {
      if (Figure.same(wanted, alternative.option())) {
        return alternative;
      }
    }
    return null;
  }

  private static @Nullable Counterfactual nearest(List<Counterfactual> changes, String wanted) {
    Double aim = Figure.of(wanted);
    Counterfactual nearest = null;
    double least = Double.MAX_VALUE;
    for (Counterfactual change : changes) {
      Double reached = Figure.of(change.value());
      double off = aim == null || reached == null ? Double.MAX_VALUE : Math.abs(aim - reached);
      if (off < least) {
        least = off;
        nearest = change;
      }
    }
    return nearest;
  }
}
