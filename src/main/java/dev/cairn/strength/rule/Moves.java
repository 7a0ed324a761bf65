package dev.cairn.strength.rule;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.OverloadRules.Named;
import dev.cairn.pack.OverloadRules.Outcome;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.plate.Loads;
import dev.cairn.strength.plate.Loads.Rung;
import java.util.Optional;

/** Turns outcomes of the questions into loads that can be put on. Load or repetitions change. */
public final class Moves {
  private static final double PERCENT = 100;

  /** Rounding of a product, in milligrams. */
  private static final double ROUNDING = 50;

  private final OverloadRules rules;
  private final Situation situation;
  private final Loads loads;
  private final LoadUnit unit;
  private final Prescription asked;
  private final Mass last;

  /** What a share of the load is a share of: all that moved, in milligrams. */
  private final double basis;

  /** Whether that is known; of an own weight nobody told, only the load is. */
  private final boolean weighed;

  public Moves(OverloadRules rules, Situation situation, Loads loads, LoadUnit unit) {
    this.rules = rules;
    this.situation = situation;
    this.loads = loads;
    this.unit = unit;
    this.asked = situation.prescription();
    Lift top = situation.last().top();
    this.last = loads.meant(top.load());
    this.weighed = !Double.isNaN(top.lifted());
    this.basis =
        weighed
            ? Mass.ofKilograms(top.carried()).milligrams() + loads.hardness(last)
            : last.milligrams();
  }

  /** The load last time, as it can be put on. */
  public Mass last() {
    return last;
  }

  /** How hard a load may be at most after one step up. */
  public double ceiling() {
    double share = rules.value(Named.LARGEST_STEP) / PERCENT;
    return loads.hardness(last) + Math.max(0, share * basis) + ROUNDING;
  }

  public Move of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Lower lower -> less(lower.percent().value());
      case Outcome.Hold hold -> same();
      case Outcome.AddLoad add -> moreLoad();
      case Outcome.AddReps add -> moreReps();
    };
  }

  public Move same() {
    Optional<Rung> at = loads.exactly(last).or(() -> loads.atMost((double) loads.hardness(last)));
    Mass load = at.map(Rung::load).orElse(last);
    String calculation =
        load.equals(last)
            ? Amounts.of(load, unit) + " as last time"
            : Amounts.of(last, unit) + " as last time, rounded down to " + Amounts.of(load, unit);
    return new Move(
        Loads.same(load, last) ? Move.Kind.SAME : Move.Kind.LESS_LOAD,
        load,
        last,
        asked.repsFrom(),
        asked.repsTo(),
        calculation);
  }

  private Move less(double percent) {
    if (timed()) {
      return fewer(percent);
    }
    double target = loads.hardness(last) - percent / PERCENT * Math.max(0, basis);
    Optional<Rung> rung =
        loads
            .atMost(weighed ? target : Math.min(target, oneStepEasier()))
            .or(() -> Optional.of(loads.easiest()))
            .filter(each -> loads.hardness(each.load()) < loads.hardness(last));
    if (rung.isEmpty()) {
      return fewer(percent);
    }
    Mass exact = loads.load(Math.round(target));
    Mass load = rung.get().load();
    return new Move(
        Move.Kind.LESS_LOAD,
        load,
        exact,
        asked.repsFrom(),
        asked.repsTo(),
        Amounts.of(last, unit)
            + (" less " + Amounts.plain(percent) + " %" + ofAll() + " = ")
            + Amounts.of(exact, unit)
            + (", rounded " + towardsEasy(load, exact) + " " + Amounts.of(load, unit)));
  }

  private String towardsEasy(Mass load, Mass exact) {
    if (loads.hardness(load) > loads.hardness(exact)) {
      return "to the lightest there is,";
    }
    return situation.exercise().movement() == Movement.ASSISTED ? "to more help," : "down to";
  }

  private double oneStepEasier() {
    return loads.easierThan(last).map(rung -> (double) loads.hardness(rung.load())).orElse(0.0);
  }

  private String ofAll() {
    return carries() ? " of all that moves" : "";
  }

  private boolean carries() {
    return situation.exercise().bodyShare() > 0 && weighed;
  }

  /** Where no load can come off, repetitions or seconds do. */
  private Move fewer(double percent) {
    double share = 1 - percent / PERCENT;
    int before = timed() ? situation.fewest() : asked.repsTo();
    int to = Math.max(1, (int) Math.floor(before * share));
    int from = Math.min(to, Math.max(1, (int) Math.floor(asked.repsFrom() * share)));
    return new Move(
        Move.Kind.FEWER_REPS,
        last,
        last,
        timed() ? to : from,
        to,
        (before + " " + count() + " less " + Amounts.plain(percent) + " % = " + to + " ")
            + (count() + "; " + (timed() ? "the load stays" : "there is no lighter load")));
  }

  private Move moreLoad() {
    if (timed()) {
      return longer(situation.fewest());
    }
    Optional<Rung> next = loads.harderThan(last);
    if (next.isEmpty()) {
      return beyond("there is no heavier load");
    }
    Mass load = next.get().load();
    double up = loads.hardness(load) - loads.hardness(last);
    if (loads.hardness(load) > ceiling()) {
      return beyond(
          "the next load is "
              + Amounts.of(load, unit)
              + ", "
              + share(up)
              + ", and a step goes to at"
              + (" most " + Amounts.plain(rules.value(Named.LARGEST_STEP)) + " %"));
    }
    return new Move(
        Move.Kind.MORE_LOAD,
        load,
        load,
        asked.repsFrom(),
        asked.repsTo(),
        Amounts.of(last, unit)
            + (" and the smallest step there is, " + share(up) + " = ")
            + Amounts.of(load, unit));
  }

  private String share(double up) {
    if (basis <= 0) {
      return "more than can be compared";
    }
    String percent = Amounts.plain(Math.round(up / basis * 1000) / 10.0);
    return weighed || situation.exercise().bodyShare() == 0
        ? percent + " % more"
        : percent + " % more, own weight not told";
  }

  /** Repetitions above the range, since the next load is too far. */
  private Move beyond(String why) {
    int done = Math.max(situation.fewest(), asked.repsTo());
    return atSameLoad(
        done + 1,
        done + (int) rules.value(Named.MORE_REPS),
        why + ": repetitions above the range instead");
  }

  private Move moreReps() {
    if (timed()) {
      return longer(situation.fewest());
    }
    int most = (int) rules.value(Named.MORE_REPS);
    double reserve = asked.targetRpe() - situation.last().meanRpe();
    int added = Double.isNaN(reserve) ? 1 : Math.clamp((long) Math.floor(reserve), 1, most);
    int from = Math.max(asked.repsFrom(), Math.min(asked.repsTo(), situation.fewest() + added));
    return atSameLoad(
        from,
        asked.repsTo(),
        situation.fewest() + " and " + added + (added == 1 ? " repetition" : " repetitions"));
  }

  private Move longer(int seconds) {
    int more = (int) rules.value(Named.MORE_SECONDS);
    return atSameLoad(
        seconds + more, seconds + more, seconds + " s and " + more + " s = " + (seconds + more));
  }

  private Move atSameLoad(int from, int to, String calculation) {
    Move same = same();
    return same.kind() == Move.Kind.SAME
        ? new Move(Move.Kind.MORE_REPS, same.load(), last, from, Math.max(from, to), calculation)
        : same;
  }

  private boolean timed() {
    return situation.exercise().movement() == Movement.TIMED;
  }

  private String count() {
    return timed() ? "s" : "repetitions";
  }
}
