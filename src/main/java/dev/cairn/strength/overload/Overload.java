package dev.cairn.strength.overload;

import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.LiftFacts;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.OverloadRules.Named;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.feature.Features;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.feature.Performances;
import dev.cairn.strength.overload.Blending.Rounded;
import dev.cairn.strength.plate.Loads;
import dev.cairn.strength.rule.Move;
import dev.cairn.strength.rule.Moves;
import dev.cairn.strength.rule.RulePath;
import dev.cairn.strength.rule.Situation;
import dev.cairn.strength.rule.Tree;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.strength.score.Scorer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** Suggests what to lift next. */
public final class Overload {
  private final LiftingLog log;
  private final Situation situation;
  private final StrengthRules rules;
  private final Loads loads;
  private final Moves moves;
  private final LoadUnit unit;

  private Overload(LiftingLog log, Situation situation, StrengthRules rules) {
    this.log = log;
    this.situation = situation;
    this.rules = rules;
    Equipment equipment = log.lifter().equipment();
    this.unit = equipment.unit();
    Equipment usual = Objects.requireNonNull(rules.overload().usualGym().get(unit));
    Mass last = situation.last().top().load();
    this.loads = Loads.of(situation.exercise(), equipment, usual, last);
    this.moves = new Moves(rules.overload(), situation, loads, unit);
  }

  /** Looks only at what was before the moment. */
  public static Answer suggest(
      LiftingLog log,
      Exercise exercise,
      Prescription prescription,
      LocalDateTime moment,
      StrengthRules rules,
      Scorer scorer) {
    List<Performance> done = Performances.before(log, exercise, moment);
    if (done.isEmpty()) {
      return new Answer.None(
          ("No work set of " + exercise.name() + " is logged before " + moment.toLocalDate())
              + ", so there is no load to start from.\n"
              + "Maybe the log has it under a name that no pack knows, or only warm-ups.");
    }
    FeatureVector features = Features.of(log, exercise, rules.exercises(), prescription, moment);
    Situation situation = new Situation(exercise, prescription, moment, done, features);
    return new Overload(log, situation, rules).suggest(scorer);
  }

  private Suggestion suggest(Scorer scorer) {
    OverloadRules overload = rules.overload();
    Tree tree = new Tree(overload, moves, loads);
    LiftFacts facts = situation.facts();
    RulePath path = tree.ask(facts);
    Scored scored = scored(scorer);
    Rounded rounded = new Blending(overload, loads, moves, path, unit).with(scored);
    Move move = path.move();
    boolean moved = !rounded.rung().load().equals(move.load());
    Prescription asked = situation.prescription();
    int from = moved ? asked.repsFrom() : move.repsFrom();
    int to = moved ? asked.repsTo() : move.repsTo();
    Move.Kind change = moved ? change(rounded.rung().load()) : move.kind();
    Reason reason = new Reason(situation, path, scored, rounded, from, to, unit);
    return new Suggestion(
        log.lifter(),
        situation,
        log.lifter().prescriptions().contains(asked),
        moves.last(),
        path,
        scored,
        rounded.blend(),
        rounded.rung(),
        from,
        to,
        change,
        Confidence.of(overload, situation, path, scored, loads),
        reason.words(),
        new Flips(tree, facts).all(),
        rules.packs());
  }

  private Move.Kind change(Mass load) {
    int harder = Long.compare(loads.hardness(load), loads.hardness(moves.last()));
    return harder == 0 ? Move.Kind.SAME : harder > 0 ? Move.Kind.MORE_LOAD : Move.Kind.LESS_LOAD;
  }

  private Scored scored(Scorer scorer) {
    Lift top = situation.last().top();
    int enough = (int) rules.overload().value(Named.MODEL_FROM_SESSIONS);
    int sessions = situation.done().size();
    if (sessions < enough) {
      String some = sessions == 1 ? "1 session is" : sessions + " sessions are";
      return new Silent(
          Cause.TOO_FEW_SESSIONS,
          some + " logged and a model is heard from " + enough + ", so the rule answers alone.");
    }
    if (situation.exercise().movement() == Movement.TIMED) {
      return new Silent(
          Cause.OUT_OF_RANGE, "Models know loads, not seconds, so the rule answers alone.");
    }
    if (!(top.lifted() > 0)) {
      return new Silent(
          Cause.OUT_OF_RANGE, "The lifter's own weight is not told, so the rule answers alone.");
    }
    Mass lifted = Mass.ofKilograms(top.lifted());
    Scored scored = scorer.score(situation.features(), lifted);
    return scored instanceof Predicted predicted ? put(predicted) : scored;
  }

  /** Predictions are of all that moves; what is put on is without the own weight. */
  private Predicted put(Predicted predicted) {
    long own = Mass.ofKilograms(situation.last().top().carried()).milligrams();
    return new Predicted(
        predicted.model(),
        loads.load(predicted.load().milligrams() - own),
        loads.load(predicted.low().milligrams() - own),
        loads.load(predicted.high().milligrams() - own),
        predicted.coverage(),
        predicted.completes(),
        predicted.because());
  }
}
