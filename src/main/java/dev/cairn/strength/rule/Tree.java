package dev.cairn.strength.rule;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Condition.Verdict;
import dev.cairn.pack.LiftFact;
import dev.cairn.pack.LiftFacts;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.OverloadRules.FatigueSign;
import dev.cairn.pack.OverloadRules.Node;
import dev.cairn.strength.plate.Loads;
import dev.cairn.trail.Input;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the questions. All about safety are asked, and of those answered with yes the one that asks
 * for the least counts; of the others the first yes decides.
 */
public final class Tree {
  private static final int NONE = -1;

  private final OverloadRules rules;
  private final Loads loads;
  private final List<Move> moves = new ArrayList<>();
  private final Move otherwise;

  public Tree(OverloadRules rules, Moves moves, Loads loads) {
    this.rules = rules;
    this.loads = loads;
    this.otherwise = moves.same();
    rules.nodes().forEach(node -> this.moves.add(moves.of(node.outcome())));
  }

  /** What follows from some facts, without the reasons. */
  public Move move(LiftFacts raw) {
    int taken = taken(truths(withFatigue(raw)));
    return taken == NONE ? otherwise : moves.get(taken);
  }

  /**
   * @param raw what is known, without what follows from it
   */
  public RulePath ask(LiftFacts raw) {
    LiftFacts facts = withFatigue(raw);
    List<Truth> truths = truths(facts);
    int taken = taken(truths);
    List<Answered> answered = new ArrayList<>();
    for (int at = 0; at < moves.size(); at++) {
      Node node = rules.nodes().get(at);
      Verdict verdict = node.condition().evaluate(facts);
      boolean asked = node.safety() || taken == NONE || at <= taken;
      answered.add(
          new Answered(
              node,
              truths.get(at),
              asked,
              at == taken,
              verdict.parts(),
              inputs(node, facts),
              moves.get(at)));
    }
    return path(answered, taken, facts, raw);
  }

  private RulePath path(List<Answered> answered, int taken, LiftFacts facts, LiftFacts raw) {
    if (taken == NONE) {
      return new RulePath(
          answered, otherwise, rules.otherwise().reason(), rules.otherwise().advice());
    }
    Node node = rules.nodes().get(taken);
    String because = new Because(facts, signs(raw)).of(node.because());
    return new RulePath(answered, otherwise, because, node.advice());
  }

  private List<Truth> truths(LiftFacts facts) {
    return rules.nodes().stream().map(node -> node.condition().truth(facts)).toList();
  }

  private int taken(List<Truth> truths) {
    int taken = NONE;
    for (int at = 0; at < truths.size(); at++) {
      if (truths.get(at) != Truth.TRUE) {
        continue;
      }
      if (!rules.nodes().get(at).safety()) {
        return taken == NONE ? at : taken;
      }
      taken = taken == NONE || safer(moves.get(at), moves.get(taken)) ? at : taken;
    }
    return taken;
  }

  private boolean safer(Move one, Move other) {
    int load = Long.compare(loads.hardness(one.load()), loads.hardness(other.load()));
    return load < 0 || (load == 0 && one.repsTo() < other.repsTo());
  }

  /** Signs nobody told may or may not be there, so their number lies between two. */
  private LiftFacts withFatigue(LiftFacts raw) {
    LiftFacts facts = new LiftFacts();
    raw.all().forEach((fact, told) -> facts.between(fact, told.low(), told.high(), told.from()));
    int told = 0;
    int untold = 0;
    for (FatigueSign sign : rules.signs()) {
      Truth truth = sign.condition().truth(raw);
      told += truth == Truth.TRUE ? 1 : 0;
      untold += truth == Truth.UNKNOWN ? 1 : 0;
    }
    String from = "of " + rules.signs().size() + " signs";
    facts.between(LiftFact.FATIGUE_SIGNS, told, told + untold, from);
    facts.number(LiftFact.FATIGUE_TOLD, told, from);
    return facts.number(LiftFact.FATIGUE_UNTOLD, untold, from);
  }

  /** The signs that are there, each with its value. */
  private String signs(LiftFacts raw) {
    List<String> present = new ArrayList<>();
    for (FatigueSign sign : rules.signs()) {
      if (sign.condition().truth(raw) == Truth.TRUE) {
        LiftFact fact = sign.condition().names().getFirst();
        present.add(sign.name() + " (" + FactWords.of(fact, raw.of(fact)) + ")");
      }
    }
    return String.join(" and ", present);
  }

  /** What a question looked at; what signs of fatigue are counted from stands for their number. */
  private List<Input> inputs(Node node, LiftFacts facts) {
    List<Input> inputs = new ArrayList<>();
    for (LiftFact fact : node.condition().names()) {
      inputs.add(input(fact, facts));
      if (fact == LiftFact.FATIGUE_SIGNS || fact == LiftFact.FATIGUE_UNTOLD) {
        rules.signs().stream()
            .flatMap(sign -> sign.condition().names().stream())
            .forEach(counted -> inputs.add(input(counted, facts)));
      }
    }
    return inputs;
  }

  private static Input input(LiftFact fact, LiftFacts facts) {
    LiftFacts.Told told = facts.of(fact);
    return new Input(
        fact.plain(), FactWords.of(fact, told), told == null ? "nobody told" : told.from());
  }
}
