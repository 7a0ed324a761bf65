package dev.cairn.strength.overload;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.OverloadRules.Named;
import dev.cairn.strength.plate.Loads;
import dev.cairn.strength.plate.Loads.Rung;
import dev.cairn.strength.rule.Amounts;
import dev.cairn.strength.rule.Move;
import dev.cairn.strength.rule.Moves;
import dev.cairn.strength.rule.RulePath;
import dev.cairn.strength.score.Scored;
import java.util.List;
import java.util.Optional;

/** Lets a model move the rule's load, within what the answers to the questions allow. */
final class Blending {
  private final OverloadRules rules;
  private final Loads loads;
  private final Moves moves;
  private final RulePath path;
  private final LoadUnit unit;

  Blending(OverloadRules rules, Loads loads, Moves moves, RulePath path, LoadUnit unit) {
    this.rules = rules;
    this.loads = loads;
    this.moves = moves;
    this.path = path;
    this.unit = unit;
  }

  /** A blend and the load it is rounded to. */
  record Rounded(Blend blend, Rung rung) {}

  Rounded with(Scored scored) {
    return switch (scored) {
      case Scored.Silent silent -> rule(silent.sentence());
      case Scored.Predicted predicted -> with(predicted);
    };
  }

  private Rounded with(Scored.Predicted predicted) {
    double share = predicted.model().weight();
    Move.Kind kind = path.move().kind();
    if (path.safety()) {
      return rule("A question about safety decided, so the model has no say.");
    }
    if (kind == Move.Kind.MORE_REPS || kind == Move.Kind.FEWER_REPS) {
      return rule("Repetitions change, so the load stays and the model has no say.");
    }
    if (!(share > 0)) {
      return rule("The model was no better than repeating the last load, so it has no say.");
    }
    return blended(predicted.load(), Math.min(1, share));
  }

  private Rounded rule(String words) {
    Mass load = path.move().load();
    Rung rung = loads.exactly(load).orElse(new Rung(load, List.of()));
    return new Rounded(new Blend(load, 0, words, ""), rung);
  }

  private Rounded blended(Mass model, double share) {
    Mass rule = path.move().load();
    double hardness = share * loads.hardness(model) + (1 - share) * loads.hardness(rule);
    Mass load = loads.load(Math.round(hardness));
    String words =
        Amounts.plain(share)
            + (" x " + Amounts.plain(model.in(unit)) + " + " + Amounts.plain(1 - share))
            + (" x " + Amounts.plain(rule.in(unit)) + " = " + Amounts.of(load, unit));
    return limited(new Blend(load, share, words, ""), hardness);
  }

  private Rounded limited(Blend blend, double hardness) {
    Rung nearest = loads.nearest(hardness);
    double most = most();
    double least = least();
    if (loads.hardness(nearest.load()) > most) {
      return limited(blend, loads.atMost(most), upward());
    }
    if (loads.hardness(nearest.load()) < least) {
      return limited(blend, loads.atMost(least), "a model moves the load by " + steps());
    }
    return new Rounded(blend, nearest);
  }

  private Rounded limited(Blend blend, Optional<Rung> rung, String why) {
    Mass rule = path.move().load();
    return new Rounded(
        new Blend(blend.load(), blend.share(), blend.words(), why),
        rung.orElse(new Rung(rule, List.of())));
  }

  private String upward() {
    return path.unknownSafety().isEmpty()
        ? "a model moves the load by "
            + (steps() + ", and a step up goes to ")
            + (Amounts.plain(rules.value(Named.LARGEST_STEP)) + " %")
        : "not every question about safety could be answered, so a model adds nothing";
  }

  private String steps() {
    int steps = (int) rules.value(Named.MODEL_STEPS);
    return "at most " + steps + (steps == 1 ? " step" : " steps");
  }

  private double most() {
    Mass rule = path.move().load();
    if (!path.unknownSafety().isEmpty()) {
      return loads.hardness(rule);
    }
    Mass most = rule;
    for (int step = 0; step < (int) rules.value(Named.MODEL_STEPS); step++) {
      most = loads.harderThan(most).map(Rung::load).orElse(most);
    }
    double asTheRule = (double) loads.hardness(rule);
    return Math.max(asTheRule, Math.min((double) loads.hardness(most), moves.ceiling()));
  }

  private double least() {
    Mass least = path.move().load();
    for (int step = 0; step < (int) rules.value(Named.MODEL_STEPS); step++) {
      least = loads.easierThan(least).map(Rung::load).orElse(least);
    }
    return loads.hardness(least);
  }
}
