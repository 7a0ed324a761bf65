package dev.cairn.engine.check;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Facts;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What the modifiers whose condition is true ask for; an unknown condition asks for nothing, and
 * neither does one that the workspace switched off.
 */
final class Asked {
  private final List<Effect> effects;
  private final SortedMap<Quantity, Double> floors;

  Asked(RunningRules rules, Facts facts) {
    effects = new ArrayList<>();
    floors = rules.floors();
    for (Modifier modifier : rules.modifiers()) {
      if (modifier.off() == null && modifier.condition().truth(facts) == Truth.TRUE) {
        effects.addAll(modifier.effects());
      }
    }
  }

  /** The product of factors, then the lowest and highest wanted, none below the pack's floor. */
  double effective(Quantity quantity, double base) {
    double factor = 1;
    double most = Double.POSITIVE_INFINITY;
    double least = Double.NEGATIVE_INFINITY;
    for (Effect effect : effects) {
      if (effect.quantity() == quantity) {
        switch (effect.operation()) {
          case MULTIPLY -> factor *= effect.value();
          case AT_MOST -> most = Math.min(most, effect.value());
          case AT_LEAST -> least = Math.max(least, effect.value());
        }
      }
    }
    double floor = floors.getOrDefault(quantity, Double.NEGATIVE_INFINITY);
    double changed = base * (factor < 1 ? Math.max(factor, Math.min(1, floor)) : factor);
    return Math.max(Math.min(changed, Math.max(most, floor)), least);
  }

  int whole(Quantity quantity, int base) {
    return (int) Math.round(effective(quantity, base));
  }

  /** Hills and intervals are left out when somebody sets them to 0. */
  boolean leftOut(Quantity quantity) {
    return effective(quantity, 1) <= 0;
  }
}
