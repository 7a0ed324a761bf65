package dev.cairn.engine;

import dev.cairn.model.Athlete;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Facts;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which own packs of a workspace have a say in a plan: those about modifiers whose condition holds
 * for the athlete, or for one of the same runners with a burden less whom the plan is held against;
 * of modifiers that the workspace brought, also those whose condition nobody can tell of the
 * athlete, since the plan says so; of red lines that it brought those that are crossed; those that
 * change the template of the race. Conditions and the race alone decide, so it is known before
 * anything is planned, and a plan in which none has a say is the one of the packs alone.
 */
final class Say {
  private final RunningRules rules;
  private final SortedMap<String, PackRef> own = new TreeMap<>();
  private final List<Athlete> asked = new ArrayList<>();

  private Say(RunningRules rules) {
    this.rules = rules;
  }

  static SortedMap<String, PackRef> in(RunningRules rules, Facts facts) {
    Say say = new Say(rules);
    if (!rules.own().isEmpty()) {
      say.template(facts);
      say.redLines(facts);
      say.athlete(facts);
      say.lighter(facts);
    }
    return say.own;
  }

  /** What coaches agreed to change in the template of a race has a say in every plan for it. */
  private void template(Facts facts) {
    RaceTemplate template = rules.templates().get(facts.athlete().request().race());
    if (template != null) {
      template.agreed().forEach(agreed -> own.put(agreed.pack().id(), agreed.pack()));
    }
  }

  /** A red line that a workspace brought has a say where it stops somebody. */
  private void redLines(Facts facts) {
    for (RedLine line : rules.redLines()) {
      PackRef pack = rules.own().get(line.packId());
      if (pack != null && line.condition().truth(facts) == Truth.TRUE) {
        own.put(pack.id(), pack);
      }
    }
  }

  private void athlete(Facts facts) {
    for (Modifier modifier : rules.modifiers()) {
      boolean brought = rules.own().containsKey(modifier.packId());
      Truth truth = modifier.condition().truth(facts);
      if (truth == Truth.TRUE || (brought && truth == Truth.UNKNOWN)) {
        name(modifier);
      }
    }
  }

  private void lighter(Facts facts) {
    for (Athlete lighter : Lighter.of(rules, facts)) {
      if (!asked.contains(lighter)) {
        asked.add(lighter);
        Facts other = new Facts(lighter, facts.weeks(), facts.firstMarathon());
        for (Modifier modifier : rules.modifiers()) {
          if (modifier.condition().truth(other) == Truth.TRUE) {
            name(modifier);
          }
        }
        lighter(other);
      }
    }
  }

  private void name(Modifier modifier) {
    rules.own(modifier).forEach(pack -> own.put(pack.id(), pack));
  }
}
