package dev.cairn.engine.calibration;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.session.Ceilings;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Condition.Verdict;
import dev.cairn.pack.Facts;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Asks every modifier whether it applies and folds those that do into the limits they change. */
public final class Calibrator {
  private final RunningRules rules;
  private final Facts facts;
  private final double hardShare;
  private final Trail trail;
  private final List<Modifier> applied = new ArrayList<>();

  /** Their places among the modifiers of the rules. */
  private final BitSet places = new BitSet();

  /** Places of those that would apply, had the workspace not switched them off. */
  private final BitSet off = new BitSet();

  private Calibrator(RunningRules rules, Facts facts, double hardShare, Trail trail) {
    this.rules = rules;
    this.facts = facts;
    this.hardShare = hardShare;
    this.trail = trail;
  }

  /**
   * The limits for one athlete; quality begins with the first build week at the earliest.
   *
   * @param hardShare share of the hard minutes that the baseline leaves
   */
  public static Calibration calibrate(
      RunningRules rules, Facts facts, int firstBuildWeek, double hardShare, Trail trail) {
    return new Calibrator(rules, facts, hardShare, trail).calibrate(firstBuildWeek);
  }

  private Calibration calibrate(int firstBuildWeek) {
    askModifiers();
    GrowthRules growth = rules.growth();
    return new Calibration(
        fold(Quantity.WEEKLY_INCREASE, growth.maxIncreasePercent(), "%", DecisionType.VOLUME),
        fold(Quantity.PEAK, 1, "x", DecisionType.VOLUME),
        fold(Quantity.LONG_RUN, 1, "x", DecisionType.VOLUME),
        whole(
            Quantity.EASY_DAYS_BETWEEN_HARD,
            rules.limits().easyDaysBetweenHard(),
            DecisionType.SESSION_PLACEMENT),
        whole(Quantity.CUTBACK_EVERY, growth.cutbackEvery(), DecisionType.PERIODIZATION),
        fold(Quantity.CUTBACK_DEPTH, growth.cutbackPercent(), "%", DecisionType.VOLUME),
        whole(
            Quantity.QUALITY_SESSIONS,
            rules.limits().maxQualityFrom5Days(),
            DecisionType.SESSION_PLACEMENT),
        new Ceilings(
            fold(Quantity.HARD_MINUTES, 1, "x", DecisionType.INTENSITY),
            hardShare,
            whole(Quantity.FIRST_QUALITY_WEEK, firstBuildWeek, DecisionType.INTENSITY),
            firstSteadyWeek(),
            allowed(Quantity.HILLS),
            allowed(Quantity.INTERVALS),
            runWalk()));
  }

  private void askModifiers() {
    for (int i = 0; i < rules.modifiers().size(); i++) {
      Modifier modifier = rules.modifiers().get(i);
      if (modifier.condition().truth(facts) == Truth.TRUE) {
        Chosen.record(modifier, trail);
        if (modifier.off() != null) {
          off.set(i);
        } else {
          applied.add(modifier);
          places.set(i);
          AgreedOn.record(modifier, trail);
          trail.record("modifier." + modifier.id(), id -> decision(id, modifier));
        }
      }
    }
    trail.record("plan.modifiers", this::asked);
  }

  private Decision asked(String id) {
    List<Alternative> others = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < rules.modifiers().size(); i++) {
      Modifier modifier = rules.modifiers().get(i);
      if (places.get(i)) {
        inputs.add(new Input(modifier.name(), "applies", "modifier." + modifier.id()));
      } else if (off.get(i)) {
        inputs.add(new Input(modifier.name(), "switched off", Chosen.off(modifier)));
      } else if (listed(modifier)) {
        others.add(new Alternative(modifier.name(), whyNot(modifier.condition().evaluate(facts))));
      }
    }
    String what =
        applied.isEmpty()
            ? "No modifier applies: the template's own limits hold"
            : applied.size() + (applied.size() == 1 ? " modifier applies" : " modifiers apply");
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        what,
        String.valueOf(applied.size()),
        new Source.Template("running rules", "Every modifier of every pack in force is asked"),
        inputs,
        others);
  }

  /** What the workspace brought and plainly does not concern this athlete stays out of the plan. */
  private boolean listed(Modifier modifier) {
    return !rules.own().containsKey(modifier.packId())
        || modifier.condition().truth(facts) != Truth.FALSE;
  }

  /** The parts of the condition that settle it. */
  private static String whyNot(Verdict verdict) {
    String truth = verdict.truth().word();
    StringBuilder why = new StringBuilder();
    for (ConditionPart part : verdict.parts()) {
      if (part.truth().equals(truth)) {
        why.append(why.isEmpty() ? "" : "; ").append(part.words());
      }
    }
    return (verdict.truth() == Truth.UNKNOWN ? "nobody knows: " : "not so: ") + why;
  }

  private Decision decision(String id, Modifier modifier) {
    StringBuilder adjustment = new StringBuilder();
    for (Effect effect : modifier.effects()) {
      adjustment.append(adjustment.isEmpty() ? "" : ", ").append(describe(effect));
    }
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        modifier.name() + ": " + adjustment,
        "applies",
        new Source.Modifier(
            modifier.name(),
            modifier.condition().text(),
            modifier.condition().evaluate(facts).parts(),
            adjustment.toString(),
            modifier.reason(),
            modifier.evidence().citation(),
            modifier.evidence().grade(),
            modifier.status()),
        inputs(modifier),
        List.of());
  }

  /** The rule itself and the facts it looked at. */
  private List<Input> inputs(Modifier modifier) {
    List<Input> inputs = new ArrayList<>();
    String rule = Input.PACK + modifier.packId() + "#" + modifier.id();
    inputs.add(new Input("rule", modifier.name(), rule));
    inputs.addAll(modifier.condition().reads(facts));
    inputs.addAll(Chosen.inputs(modifier));
    inputs.addAll(AgreedOn.inputs(modifier));
    return inputs;
  }

  private static String describe(Effect effect) {
    boolean kind = effect.quantity() == Quantity.HILLS || effect.quantity() == Quantity.INTERVALS;
    if (kind && effect.value() == 0) {
      return "no " + effect.quantity().plain();
    }
    String word =
        switch (effect.operation()) {
          case MULTIPLY -> " times ";
          case AT_MOST -> " at most ";
          case AT_LEAST -> " at least ";
        };
    return effect.quantity().plain()
        + word
        + Words.number(effect.value())
        + " (range "
        + Words.number(effect.low())
        + " to "
        + Words.number(effect.high())
        + ")";
  }

  private Reasoned<Integer> whole(Quantity quantity, int base, DecisionType type) {
    Reasoned<Double> value = fold(quantity, base, "", type);
    return new Reasoned<>((int) Math.round(value.value()), value.why());
  }

  /** Steady from the start unless a modifier asks for easy weeks first. */
  private Reasoned<Integer> firstSteadyWeek() {
    for (Modifier modifier : applied) {
      for (Effect effect : modifier.effects()) {
        if (effect.quantity() == Quantity.FIRST_STEADY_WEEK) {
          return whole(Quantity.FIRST_STEADY_WEEK, 1, DecisionType.INTENSITY);
        }
      }
    }
    return new Reasoned<>(1, "plan.modifiers");
  }

  private Reasoned<Boolean> allowed(Quantity quantity) {
    Reasoned<Double> value = fold(quantity, 1, "", DecisionType.INTENSITY);
    return new Reasoned<>(value.value() > 0, value.why());
  }

  private Reasoned<Double> fold(Quantity quantity, double base, String unit, DecisionType type) {
    Fold fold = Fold.of(rules, applied, quantity, base, hardShare);
    String why =
        trail.record(
            "limit." + quantity.word(), id -> fold.decision(id, unit, type, facts.athlete()));
    return new Reasoned<>(fold.value(), why);
  }

  /** Run-walk is for beginners who run less often or less far than the pack says. */
  private Reasoned<Boolean> runWalk() {
    IntensityRules.RunWalk rule = rules.intensity().runWalk();
    Snapshot snapshot = facts.athlete().snapshot();
    Double years = snapshot.yearsRunning();
    Double runs = snapshot.runsPerWeekAvg();
    boolean beginner = years != null && years < 1;
    boolean fewRuns = runs != null && runs < rule.belowRuns();
    boolean little = snapshot.currentWeeklyKm() < rule.belowKm();
    boolean value = beginner && (fewRuns || little);
    String why = trail.record("limit.runWalk", id -> runWalk(id, value));
    return new Reasoned<>(value, why);
  }

  private Decision runWalk(String id, boolean value) {
    IntensityRules.RunWalk rule = rules.intensity().runWalk();
    Snapshot snapshot = facts.athlete().snapshot();
    Double years = snapshot.yearsRunning();
    Double runs = snapshot.runsPerWeekAvg();
    return new Decision(
        id,
        DecisionType.INTENSITY,
        value ? "Runs are split into running and walking" : "Runs are run throughout",
        value ? "run-walk" : "running",
        new Source.Template(
            "running rules",
            "Beginners below "
                + Words.number(rule.belowRuns())
                + " runs or "
                + Words.number(rule.belowKm())
                + " km a week run and walk by minutes"),
        List.of(
            new Input(
                "years running",
                years == null ? "not told" : Words.number(years),
                "fact:snapshot.yearsRunning"),
            new Input(
                "runs a week",
                runs == null ? "not told" : Words.number(runs),
                "fact:snapshot.runsPerWeekAvg"),
            new Input(
                "km a week",
                Words.number(snapshot.currentWeeklyKm()),
                "fact:snapshot.currentWeeklyKm")),
        List.of());
  }
}
