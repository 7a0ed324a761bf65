package dev.cairn.action.rules;

import dev.cairn.action.Refused;
import dev.cairn.json.Canonical;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a coach wants a modifier to be.
 *
 * @param rule the id of the modifier
 * @param on whether it is asked
 * @param values by what they change; what is not named is as the pack has it
 * @param reason in the coach's words; may be empty
 */
public record Proposal(String rule, boolean on, SortedMap<Quantity, Double> values, String reason) {
  private static final int LONGEST = 1000;

  public Proposal {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    if (reason.length() > LONGEST) {
      throw new Refused(
          "The reason has "
              + reason.length()
              + " letters, but at most "
              + LONGEST
              + " are kept, so nothing was changed. Maybe say it shorter.");
    }
  }

  /** As a modifier stands now, with whatever was chosen. */
  public static Proposal asIs(Modifier modifier) {
    SortedMap<Quantity, Double> values = new TreeMap<>();
    for (Effect effect : modifier.effects()) {
      if (effect.chosen() != null) {
        values.put(effect.quantity(), effect.value());
      }
    }
    return new Proposal(modifier.id(), modifier.off() == null, values, "");
  }

  public Proposal with(Quantity quantity, double value) {
    SortedMap<Quantity, Double> changed = new TreeMap<>(values);
    changed.put(quantity, value);
    return new Proposal(rule, on, changed, reason);
  }

  public Proposal switched(boolean wished) {
    return new Proposal(rule, wished, values, reason);
  }

  public Proposal because(String words) {
    return new Proposal(rule, on, values, words);
  }

  /** Whether a modifier is as this asks. */
  public boolean holds(Modifier modifier) {
    if (on != (modifier.off() == null)) {
      return false;
    }
    for (Effect effect : modifier.effects()) {
      double own = effect.chosen() == null ? effect.value() : effect.chosen().was();
      if (values.getOrDefault(effect.quantity(), own) != effect.value()) {
        return false;
      }
    }
    return true;
  }

  byte[] toBytes() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("on", on).put("reason", reason);
    ObjectNode all = root.putObject("values");
    values.forEach((quantity, value) -> all.put(quantity.word(), value));
    return Canonical.bytes(root);
  }

  static Proposal read(String rule, JsonNode json) {
    SortedMap<Quantity, Double> values = new TreeMap<>();
    for (Quantity quantity : Quantity.values()) {
      Optional.ofNullable(json.path("values").get(quantity.word()))
          .ifPresent(value -> values.put(quantity, value.doubleValue()));
    }
    return new Proposal(
        rule, json.path("on").booleanValue(), values, json.path("reason").asString(""));
  }
}
