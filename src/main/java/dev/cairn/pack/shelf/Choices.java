package dev.cairn.pack.shelf;

import dev.cairn.pack.Decided;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RuleChoice;
import dev.cairn.pack.condition.Spelling;
import dev.cairn.pack.read.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a workspace chose, held against what the packs leave open, and put into their rules after
 * what its coaches agreed on.
 */
final class Choices {
  private Choices() {}

  /** {@code together} holds the pack itself and all that it requires. */
  static void check(LoadedPack pack, Collection<LoadedPack> together) throws PackRefused {
    SortedMap<String, Modifier> known = new TreeMap<>();
    for (LoadedPack each : together) {
      each.content().modifiers().forEach(one -> known.put(one.id(), one));
    }
    Agreements.apply(together, known);
    for (Map.Entry<Entry, RuleChoice> written : pack.content().choices().entrySet()) {
      RuleChoice choice = written.getValue();
      Modifier modifier = known.get(choice.modifier());
      if (modifier == null) {
        throw written
            .getKey()
            .field("modifier")
            .refuse(
                "there is no modifier called " + choice.modifier(),
                Spelling.meant(choice.modifier(), known.keySet()));
      }
      switch (choice) {
        case RuleChoice.Off off -> checkOff(written.getKey(), modifier);
        case RuleChoice.Value value -> checkValue(written.getKey(), modifier, value);
      }
    }
  }

  private static void checkOff(Entry entry, Modifier modifier) throws PackRefused {
    if (modifier.fixed()) {
      throw entry.refuse(
          modifier.name() + " may not be switched off, says the pack " + modifier.packId(),
          "another value of its range does what is meant");
    }
  }

  private static void checkValue(Entry entry, Modifier modifier, RuleChoice.Value choice)
      throws PackRefused {
    Effect effect = effect(entry, modifier, choice.quantity());
    double value = choice.value();
    if (value < effect.low() || value > effect.high()) {
      throw entry
          .field("value")
          .refuse(
              (modifier.name() + " may set " + choice.quantity().plain() + " from ")
                  + (text(effect.low()) + " to " + text(effect.high()) + ", not to " + text(value)),
              "a value inside this range was meant");
    }
    if (choice.quantity().whole() && value != StrictMath.rint(value)) {
      throw entry
          .field("value")
          .refuse(
              choice.quantity().plain() + " is counted, so " + text(value) + " does not exist",
              "a whole number was meant");
    }
  }

  private static Effect effect(Entry entry, Modifier modifier, Quantity quantity)
      throws PackRefused {
    for (Effect effect : modifier.effects()) {
      if (effect.quantity() == quantity) {
        return effect;
      }
    }
    throw entry
        .field("quantity")
        .refuse(
            modifier.name() + " does not change " + quantity.plain(),
            Spelling.meant(
                quantity.word(),
                modifier.effects().stream().map(each -> each.quantity().word()).toList()));
  }

  private static String text(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** The modifiers of these packs, each as the choices in them leave it. */
  static List<Modifier> applied(Collection<LoadedPack> packs) {
    SortedMap<String, Modifier> changed = new TreeMap<>();
    for (LoadedPack pack : packs) {
      pack.content().modifiers().forEach(one -> changed.put(one.id(), one));
    }
    Agreements.apply(packs, changed);
    for (LoadedPack pack : packs) {
      for (RuleChoice choice : pack.content().choices().values()) {
        changed.computeIfPresent(choice.modifier(), (id, one) -> applied(one, choice, pack));
      }
    }
    List<Modifier> all = new ArrayList<>();
    for (LoadedPack pack : packs) {
      pack.content().modifiers().forEach(one -> all.add(changed.getOrDefault(one.id(), one)));
    }
    return all;
  }

  private static Modifier applied(Modifier modifier, RuleChoice choice, LoadedPack pack) {
    return switch (choice) {
      case RuleChoice.Off off ->
          modifier.switchedOff(new Decided(pack.ref(), off.signed(), Double.NaN));
      case RuleChoice.Value value ->
          modifier.with(
              value.quantity(),
              value.value(),
              new Decided(pack.ref(), value.signed(), value.was()));
    };
  }
}
