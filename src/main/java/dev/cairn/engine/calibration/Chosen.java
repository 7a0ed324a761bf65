package dev.cairn.engine.calibration;

import dev.cairn.engine.brief.Words;
import dev.cairn.pack.Decided;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.List;

/** What coaches of a workspace decided about a modifier, as decisions of the plan it concerns. */
final class Chosen {
  private Chosen() {}

  /** The decision that switches it off. */
  static String off(Modifier modifier) {
    return "choice." + modifier.id() + ".off";
  }

  private static String value(Modifier modifier, Effect effect) {
    return "choice." + modifier.id() + "." + effect.quantity().word();
  }

  /** Values of a modifier that is off decide nothing. */
  static void record(Modifier modifier, Trail trail) {
    Decided switched = modifier.off();
    if (switched != null) {
      trail.record(off(modifier), id -> switchedOff(id, modifier, switched));
      return;
    }
    for (Effect effect : modifier.effects()) {
      Decided chosen = effect.chosen();
      if (chosen != null) {
        trail.record(value(modifier, effect), id -> chosen(id, modifier, effect, chosen));
      }
    }
  }

  /** The values that were chosen for a modifier that applies. */
  static List<Input> inputs(Modifier modifier) {
    List<Input> inputs = new ArrayList<>();
    for (Effect effect : modifier.effects()) {
      if (effect.chosen() != null) {
        inputs.add(
            new Input(
                effect.quantity().plain() + ", chosen here",
                Words.number(effect.value()),
                value(modifier, effect)));
      }
    }
    return inputs;
  }

  private static Decision switchedOff(String id, Modifier modifier, Decided decided) {
    return decision(
        id,
        modifier.name() + " is switched off in this workspace",
        "off",
        modifier.name() + " does not count here" + because(decided),
        decided,
        modifier.id());
  }

  private static Decision chosen(String id, Modifier modifier, Effect effect, Decided decided) {
    String value = Words.number(effect.value());
    String text =
        modifier.name()
            + ": "
            + effect.quantity().plain()
            + " "
            + value
            + " (range "
            + Words.number(effect.low())
            + " to "
            + Words.number(effect.high())
            + "), was "
            + Words.number(decided.was())
            + because(decided);
    return decision(
        id,
        modifier.name() + ": " + effect.quantity().plain() + " is " + value + " in this workspace",
        value,
        text,
        decided,
        modifier.id() + "." + effect.quantity().word());
  }

  private static String because(Decided decided) {
    String reason = decided.signed().reason();
    return reason.isBlank() ? "" : ": " + reason;
  }

  private static Decision decision(
      String id, String what, String value, String text, Decided decided, String rule) {
    return new Decision(
        id,
        DecisionType.MODIFICATION,
        what,
        value,
        new Source.CoachRule(rule, text, decided.signed().by(), decided.signed().on().toString()),
        List.of(
            new Input(
                "decided in the workspace", rule, Input.PACK + decided.pack().id() + "#" + rule)),
        List.of());
  }
}
