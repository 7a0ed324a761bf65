package dev.cairn.strength.overload;

import dev.cairn.pack.LiftFact;
import dev.cairn.pack.LiftFacts;
import dev.cairn.pack.LiftFacts.Told;
import dev.cairn.strength.rule.Amounts;
import dev.cairn.strength.rule.Move;
import dev.cairn.strength.rule.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the smallest change of one thing that would make the rule say something else. */
final class Flips {
  private static final int MOST_STEPS = 12;

  private final Tree tree;
  private final LiftFacts facts;
  private final Move now;

  Flips(Tree tree, LiftFacts facts) {
    this.tree = tree;
    this.facts = facts;
    this.now = tree.move(facts);
  }

  /**
   * One thing that can be more or less; facts that would change with it follow; a mean of two by
   * half.
   */
  private record Dial(LiftFact fact, double step, double from, double to, List<LiftFact> with) {}

  private static final List<Dial> DIALS =
      List.of(
          new Dial(
              LiftFact.HIGHEST_RPE,
              0.5,
              5,
              10,
              List.of(LiftFact.MEAN_RPE, LiftFact.MEAN_RPE_OF_TWO)),
          new Dial(LiftFact.FEWEST_REPS, 1, 0, 100, List.of(LiftFact.REPS_OVER)),
          new Dial(LiftFact.SLEEP_HOURS, 0.5, 0, 12, List.of()),
          new Dial(LiftFact.SORENESS, 1, 1, 5, List.of()),
          new Dial(LiftFact.DAYS_SINCE_EXERCISE, 1, 1, 60, List.of(LiftFact.DAYS_SINCE_MUSCLES)));

  private static final List<LiftFact> SWITCHES =
      List.of(LiftFact.PAIN, LiftFact.FAILED, LiftFact.DELOAD);

  List<Flip> all() {
    List<Flip> flips = new ArrayList<>();
    for (Dial dial : DIALS) {
      turned(dial).ifPresent(flips::add);
    }
    for (LiftFact each : SWITCHES) {
      switched(each).ifPresent(flips::add);
    }
    return flips;
  }

  private Optional<Flip> turned(Dial dial) {
    Told told = facts.of(dial.fact());
    if (told == null) {
      return Optional.empty();
    }
    for (int step = 1; step <= MOST_STEPS * 2; step++) {
      for (int sign : new int[] {1, -1}) {
        double value = told.low() + sign * step * dial.step();
        if (value < dial.from() || value > dial.to()) {
          continue;
        }
        Move then = tree.move(with(dial, value - told.low()));
        if (differs(then)) {
          return Optional.of(new Flip(words(dial.fact(), told.low(), value), then));
        }
      }
    }
    return Optional.empty();
  }

  private static String words(LiftFact fact, double now, double then) {
    return fact.plain()
        + (" " + Amounts.plain(then) + " " + fact.unit() + " instead of " + Amounts.plain(now));
  }

  private Optional<Flip> switched(LiftFact fact) {
    Told told = facts.of(fact);
    if (told == null) {
      return Optional.empty();
    }
    boolean yes = told.low() > 0;
    Move then = tree.move(copy().flag(fact, !yes, ""));
    return differs(then)
        ? Optional.of(new Flip((yes ? "without " : "with ") + fact.plain(), then))
        : Optional.empty();
  }

  private boolean differs(Move then) {
    return !then.load().equals(now.load()) || then.kind() != now.kind();
  }

  private LiftFacts copy() {
    LiftFacts copy = new LiftFacts();
    facts.all().forEach((fact, told) -> copy.between(fact, told.low(), told.high(), told.from()));
    return copy;
  }

  private LiftFacts with(Dial dial, double by) {
    LiftFacts copy = copy();
    shift(copy, dial.fact(), by);
    dial.with().forEach(fact -> shift(copy, fact, fact == LiftFact.MEAN_RPE_OF_TWO ? by / 2 : by));
    return copy;
  }

  private static void shift(LiftFacts facts, LiftFact fact, double by) {
    Told told = facts.of(fact);
    if (told != null) {
      facts.between(fact, told.low() + by, told.high() + by, told.from());
    }
  }
}
