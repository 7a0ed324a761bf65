package dev.cairn.engine.whatif;

import dev.cairn.engine.whatif.Change.Kind;
import dev.cairn.engine.whatif.Dial.Grid;
import dev.cairn.pack.Condition;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Facts;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Modifier.Operation;
import java.util.ArrayList;
import java.util.List;

/** Modifiers that could be off, on, or set to another value of their range. */
final class ModifierWays {
  private static final double CHOICE = 0.5;

  private final Case now;
  private final List<Modifier> modifiers;
  private final List<Way> applying = new ArrayList<>();
  private final List<Way> others = new ArrayList<>();

  private ModifierWays(Case now) {
    this.now = now;
    this.modifiers = now.rules().modifiers();
  }

  /** Those that apply first. */
  static List<Way> of(Case now, Facts facts) {
    ModifierWays ways = new ModifierWays(now);
    for (int i = 0; i < ways.modifiers.size(); i++) {
      Modifier modifier = ways.modifiers.get(i);
      if (modifier.off() == null && modifier.condition().truth(facts) == Truth.TRUE) {
        ways.off(i);
        ways.values(i);
      } else {
        ways.on(i);
      }
    }
    ways.applying.addAll(ways.others);
    return ways.applying;
  }

  static String field(Modifier modifier) {
    return "modifier." + modifier.id();
  }

  private void off(int index) {
    Modifier modifier = modifiers.get(index);
    List<Modifier> without = new ArrayList<>(modifiers);
    without.remove(index);
    applying.add(
        choice(
            modifier,
            "applies",
            "off",
            "Without the modifier \"" + modifier.name() + "\"",
            without));
  }

  private void on(int index) {
    Modifier modifier = modifiers.get(index);
    Modifier always = modifier.when(new Always()).switchedOn();
    others.add(
        choice(
            modifier,
            "does not apply",
            "on",
            "With the modifier \"" + modifier.name() + "\" applied",
            instead(index, always)));
  }

  private Way choice(
      Modifier modifier, String value, String other, String words, List<Modifier> changed) {
    return Way.only(
        new Change(field(modifier), Kind.RULE, value, other, words, CHOICE, to(changed)));
  }

  /** Inside the range that the evidence leaves. */
  private void values(int index) {
    Modifier modifier = modifiers.get(index);
    for (int i = 0; i < modifier.effects().size(); i++) {
      int at = i;
      Effect effect = modifier.effects().get(i);
      boolean factor = effect.operation() == Operation.MULTIPLY;
      applying.addAll(
          new Dial(
                  field(modifier),
                  Kind.RULE,
                  "the modifier \""
                      + modifier.name()
                      + "\" set to {} for "
                      + effect.quantity().plain(),
                  effect.value(),
                  new Grid(effect.low(), effect.high(), factor ? 0.01 : 1),
                  value -> to(instead(index, set(modifier, at, value))))
              .ways());
    }
  }

  private static Modifier set(Modifier modifier, int at, double value) {
    List<Effect> effects = new ArrayList<>(modifier.effects());
    effects.set(at, Rewritten.with(effects.get(at), "value", value));
    return Rewritten.with(modifier, "effects", effects);
  }

  private List<Modifier> instead(int index, Modifier other) {
    List<Modifier> changed = new ArrayList<>(modifiers);
    changed.set(index, other);
    return changed;
  }

  private Case to(List<Modifier> changed) {
    return now.with(Rewritten.with(now.rules(), "modifiers", changed));
  }

  /** A modifier that a coach puts on by hand. */
  private record Always() implements Condition {
    @Override
    public String text() {
      return "true";
    }

    @Override
    public Verdict evaluate(Facts facts) {
      return new Verdict(Truth.TRUE, List.of());
    }
  }
}
