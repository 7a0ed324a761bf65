package dev.cairn.engine.calibration;

import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Words;
import dev.cairn.model.Athlete;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the modifiers change one limit: factors multiply down to the pack's floor; limits take the
 * stricter value.
 *
 * @param hardShare share that the baseline leaves of hard minutes, else 1
 */
record Fold(
    Quantity quantity, double base, List<Step> steps, @Nullable Double floor, double hardShare) {

  /** One effect, and the limit before and after it. */
  private record Step(Modifier modifier, Effect effect, double before, double after) {}

  static Fold of(
      RunningRules rules,
      List<Modifier> applied,
      Quantity quantity,
      double base,
      double hardShare) {
    double value = base;
    List<Step> steps = new ArrayList<>();
    for (Modifier modifier : applied) {
      for (Effect effect : modifier.effects()) {
        if (effect.quantity() == quantity) {
          double after = apply(effect, value);
          steps.add(new Step(modifier, effect, value, after));
          value = after;
        }
      }
    }
    double share = quantity == Quantity.HARD_MINUTES ? hardShare : 1;
    return new Fold(quantity, base, steps, rules.floors().get(quantity), share);
  }

  private static double apply(Effect effect, double value) {
    return switch (effect.operation()) {
      case MULTIPLY -> value * effect.value();
      case AT_MOST -> Math.min(value, effect.value());
      case AT_LEAST -> Math.max(value, effect.value());
    };
  }

  double value() {
    double value = modified();
    double kept = floor != null && value < floor ? floor : value;
    return hardShare < 1 ? kept * hardShare : kept;
  }

  private double modified() {
    return steps.isEmpty() ? base : steps.getLast().after();
  }

  Decision decision(String id, String unit, DecisionType type, Athlete athlete) {
    return new Decision(
        id,
        type,
        Limits.sentence(quantity, value()),
        text(unit),
        new Source.Formula(quantity.plain(), Limits.formula(quantity), calculation()),
        inputs(athlete),
        List.of());
  }

  private String text(String unit) {
    String number = Words.number(value());
    return switch (unit) {
      case "x" -> Words.percent(value());
      case "%" -> number + " %";
      default -> number;
    };
  }

  private String calculation() {
    StringBuilder text = new StringBuilder(Words.number(base));
    for (Step step : steps) {
      text.append("; ").append(step.modifier().name()).append(": ").append(text(step));
    }
    if (floor != null && modified() < floor) {
      text.append("; never below ").append(Words.number(floor));
    }
    if (hardShare < 1) {
      text.append("; x ").append(Words.number(hardShare)).append(" = ");
      text.append(Words.number(value())).append(", to stay within ").append(Baseline.NAME);
    }
    return text.toString();
  }

  private static String text(Step step) {
    String before = Words.number(step.before());
    String by = Words.number(step.effect().value());
    String calculation =
        switch (step.effect().operation()) {
          case MULTIPLY -> before + " x " + by;
          case AT_MOST -> "min(" + before + ", " + by + ")";
          case AT_LEAST -> "max(" + before + ", " + by + ")";
        };
    return calculation + " = " + Words.number(step.after());
  }

  private List<Input> inputs(Athlete athlete) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        new Input("starting value", Words.number(base), Input.PACK + "running#" + quantity.word()));
    for (Step step : steps) {
      Modifier modifier = step.modifier();
      String value = Words.number(step.effect().value());
      inputs.add(new Input(modifier.name(), value, "modifier." + modifier.id()));
    }
    if (hardShare < 1) {
      inputs.add(new Input("age", String.valueOf(athlete.age()), "fact:age"));
      inputs.add(new Input("injuries", "as told", "fact:snapshot.injuries"));
    }
    if (inputs.size() == 1) {
      inputs.add(new Input("modifiers", "none applies", "plan.modifiers"));
    }
    return inputs;
  }
}
