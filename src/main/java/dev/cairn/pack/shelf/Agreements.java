package dev.cairn.pack.shelf;

import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.read.Entry;
import dev.cairn.pack.read.PackContent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What coaches of a workspace agreed on, held against the rules it is about, and put into them. A
 * rule that a workspace brought without saying who agreed on it and signed never comes into force.
 */
final class Agreements {
  private Agreements() {}

  /**
   * @param together the pack itself and all that it requires
   * @param inForce what came into force before it
   */
  static void check(
      LoadedPack pack, Collection<LoadedPack> together, Collection<LoadedPack> inForce)
      throws PackRefused {
    Provenance from = pack.content().provenance();
    Entry entry = pack.content().provenanceEntry();
    if (from == null || entry == null) {
      refuseUnsigned(pack);
      return;
    }
    switch (from.sets()) {
      case Sets.Value value -> checkValue(pack, together, entry, value);
      case Sets.Line line -> checkLine(pack, entry, line);
      case Sets.Template set -> TemplateChanges.check(entry.field("sets"), set, together, inForce);
    }
  }

  private static void refuseUnsigned(LoadedPack pack) throws PackRefused {
    PackContent content = pack.content();
    boolean brings = !content.modifiers().isEmpty() || !content.redLines().isEmpty();
    if (OwnPack.isOwn(pack.id()) && brings) {
      throw pack.manifest()
          .file()
          .root()
          .refuse(
              "it brings a rule, and nothing says who agreed on it and signed it",
              "rules/provenance.json was left out");
    }
  }

  private static void checkLine(LoadedPack pack, Entry entry, Sets.Line line) throws PackRefused {
    List<RedLine> lines = pack.content().redLines();
    if (lines.stream().noneMatch(one -> one.id().equals(line.redLine()))) {
      throw entry
          .field("sets")
          .refuse("there is no red line called " + line.redLine(), "its file was left out");
    }
  }

  private static void checkValue(
      LoadedPack pack, Collection<LoadedPack> together, Entry entry, Sets.Value set)
      throws PackRefused {
    Effect effect = effect(together, set);
    Entry sets = entry.field("sets");
    if (effect == null) {
      throw sets.field("modifier")
          .refuse(
              "there is no modifier " + set.modifier() + " that changes " + set.quantity(),
              "its pack is not required, or no longer in force");
    }
    if (brings(pack, set) && !same(effect, set)) {
      throw sets.refuse(
          "the coaches agreed on " + text(set.value()) + ", the rule says " + text(effect.value()),
          "one of the two files was changed alone");
    }
    checkBand(sets, effect, set);
  }

  private static boolean brings(LoadedPack pack, Sets.Value set) {
    return pack.content().modifiers().stream().anyMatch(one -> one.id().equals(set.modifier()));
  }

  private static @Nullable Effect effect(Collection<LoadedPack> together, Sets.Value set) {
    for (LoadedPack each : together) {
      for (Modifier modifier : each.content().modifiers()) {
        if (modifier.id().equals(set.modifier())) {
          for (Effect effect : modifier.effects()) {
            if (effect.quantity().word().equals(set.quantity())) {
              return effect;
            }
          }
        }
      }
    }
    return null;
  }

  private static boolean same(Effect effect, Sets.Value set) {
    return effect.value() == set.value()
        && effect.low() == set.low()
        && effect.high() == set.high()
        && effect.conservative() == set.careful();
  }

  /** A rule that coaches agreed on only ever makes a plan gentler, as any other. */
  private static void checkBand(Entry sets, Effect effect, Sets.Value set) throws PackRefused {
    double careful = effect.operation() == Operation.AT_LEAST ? set.high() : set.low();
    boolean inside = set.low() <= set.value() && set.value() <= set.high();
    boolean factor = effect.operation() == Operation.MULTIPLY;
    if (!inside || set.careful() != careful || (factor && (set.low() <= 0 || set.high() > 1))) {
      throw sets.refuse(
          ("a band from " + text(set.low()) + " to " + text(set.high()) + " with the value ")
              + (text(set.value()) + " and the careful end " + text(set.careful()))
              + (" is none for " + effect.quantity().plain()),
          "a factor goes from above 0 to 1, and the careful end is the gentler one");
    }
    if (effect.quantity().whole() && set.value() != StrictMath.rint(set.value())) {
      throw sets.field("value")
          .refuse(
              effect.quantity().plain() + " is counted, so " + text(set.value()) + " is no value",
              "a whole number was meant");
    }
  }

  private static String text(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** Puts what was agreed on into modifiers by id. */
  static void apply(Collection<LoadedPack> packs, SortedMap<String, Modifier> modifiers) {
    for (LoadedPack pack : packs) {
      Provenance from = pack.content().provenance();
      if (from != null && from.sets() instanceof Sets.Value set) {
        boolean brought = brings(pack, set);
        modifiers.computeIfPresent(
            set.modifier(),
            (id, one) ->
                one.with(
                    set, new Agreed(pack.ref(), from, set, brought ? Double.NaN : was(one, set))));
      }
    }
  }

  private static double was(Modifier modifier, Sets.Value set) {
    return modifier.effects().stream()
        .filter(one -> one.quantity().word().equals(set.quantity()))
        .mapToDouble(Effect::value)
        .findFirst()
        .orElse(Double.NaN);
  }
}
