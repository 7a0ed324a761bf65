package dev.cairn.cli;

import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.action.rules.Figures;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.json.Canonical;
import dev.cairn.pack.Decided;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.shelf.TriedCase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rules and blast radii as JSON lines. */
final class RulesJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RulesJson() {}

  /** A line for each modifier. */
  static List<byte[]> list(Standing now) {
    return now.rules().modifiers().stream().map(RulesJson::modifier).toList();
  }

  static byte[] modifier(Modifier modifier) {
    ObjectNode root = NODES.objectNode();
    root.put("id", modifier.id()).put("name", modifier.name()).put("pack", modifier.packId());
    root.put("condition", modifier.condition().text()).put("reason", modifier.reason());
    root.put("status", modifier.status()).put("fixed", modifier.fixed());
    root.put("on", modifier.off() == null);
    Decided off = modifier.off();
    if (off != null) {
      decided(root.putObject("decided"), off);
    }
    root.putObject("evidence")
        .put("citation", modifier.evidence().citation())
        .put("grade", modifier.evidence().grade())
        .put("checked", modifier.evidence().checked());
    ArrayNode effects = root.putArray("effects");
    modifier.effects().forEach(effect -> effects.add(effect(effect)));
    return Canonical.bytes(root);
  }

  private static ObjectNode effect(Effect effect) {
    ObjectNode node = NODES.objectNode();
    node.put("quantity", effect.quantity().word()).put("value", effect.value());
    node.put("low", effect.low()).put("high", effect.high());
    node.put("conservative", effect.conservative());
    Decided chosen = effect.chosen();
    if (chosen != null) {
      node.put("was", chosen.was());
      decided(node.putObject("decided"), chosen);
    }
    Agreed agreed = effect.agreed();
    if (agreed != null) {
      agreed(node.putObject("agreed"), agreed);
    }
    return node;
  }

  private static void agreed(ObjectNode into, Agreed agreed) {
    into.put("rule", agreed.provenance().rule());
    into.put("in", agreed.provenance().grounds().brief()).put("sha256", agreed.pack().sha256());
    if (!Double.isNaN(agreed.was())) {
      into.put("was", agreed.was());
    }
    ArrayNode signed = into.putArray("signedBy");
    agreed.provenance().signOffs().forEach(one -> signed.add(one.name()));
  }

  private static void decided(ObjectNode into, Decided decided) {
    into.put("by", decided.signed().by()).put("on", decided.signed().on().toString());
    into.put("reason", decided.signed().reason()).put("sha256", decided.pack().sha256());
  }

  static byte[] blast(Blast blast) {
    ObjectNode root = NODES.objectNode();
    root.put("rule", blast.proposal().rule()).put("athletes", blast.athletes());
    root.put("made", blast.made()).put("changed", blast.changed());
    root.put("otherReasons", blast.reasons()).put("identical", blast.identical());
    root.put("refusals", blast.refusals()).put("approvalsStale", blast.stale());
    ArrayNode affected = root.putArray("affected");
    blast.affected().forEach(one -> affected.add(affected(one)));
    ArrayNode failing = root.putArray("failing");
    for (TriedCase one : blast.failing()) {
      failing.addObject().put("pack", one.pack()).put("case", one.id()).put("got", one.got());
    }
    return Canonical.bytes(root);
  }

  private static ObjectNode affected(Affected one) {
    ObjectNode node = NODES.objectNode();
    node.put("athleteId", one.athleteId()).put("race", one.race().word());
    node.put("weeks", one.weeks()).put("approvalStale", one.approvalStale());
    node.put("changesLost", one.changesLost()).put("lived", one.lived());
    figures(node, "before", one.before());
    figures(node, "after", one.after());
    return node;
  }

  private static void figures(ObjectNode into, String name, @Nullable Figures figures) {
    if (figures == null) {
      into.putNull(name);
    } else {
      into.putObject(name)
          .put("peakMetres", figures.peak())
          .put("totalMetres", figures.total())
          .put("longestMetres", figures.longest());
    }
  }
}
