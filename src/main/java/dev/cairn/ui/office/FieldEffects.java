package dev.cairn.ui.office;

import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionName;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.office.PersonCase.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What each field of an athlete's file decides, read from the trail of his plan. */
final class FieldEffects {
  private static final Pattern PART = Pattern.compile("^((?:snapshot|request)\\.[a-zA-Z]+).*");

  private FieldEffects() {}

  static Map<String, List<Effect>> of(StoredPlan plan) {
    Map<String, List<Effect>> effects = new TreeMap<>();
    for (Decision decision : plan.trail().decisions()) {
      for (Input input : decision.inputs()) {
        if (input.from().startsWith(Input.FACT)) {
          String field = field(input.from().substring(Input.FACT.length()));
          List<Effect> known = effects.computeIfAbsent(field, none -> new ArrayList<>());
          Effect effect = effect(decision);
          if (!known.contains(effect)) {
            known.add(effect);
          }
        }
      }
    }
    effects.values().forEach(list -> list.sort(Comparator.comparingInt(effect -> rank(effect))));
    return effects;
  }

  /** A field with all its parts is one. */
  private static String field(String fact) {
    return PART.matcher(fact).replaceFirst("$1");
  }

  private static Effect effect(Decision decision) {
    return decision.source() instanceof Source.Modifier modifier
        ? new Effect(decision.id(), modifier.name(), true)
        : new Effect(decision.id(), DecisionName.of(decision.id()), false);
  }

  /** Modifiers first, then what holds for the whole plan, then weeks and days. */
  private static int rank(Effect effect) {
    if (effect.modifier()) {
      return 0;
    }
    if (effect.decision().startsWith("plan.")) {
      return 1;
    }
    return effect.decision().matches("w[0-9]+\\..*") ? 3 : 2;
  }
}
