package dev.cairn.action.rulebook;

import dev.cairn.json.Canonical;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.read.ProvenanceWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A rule book as canonical JSON, with everything that is known of every rule. */
public final class BookJson {
  /** Files that programs read speak one language. */
  private static final BookWords ENGLISH = new BookWords(Language.ENGLISH);

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BookJson() {}

  public static byte[] bytes(RuleBook book) {
    ObjectNode root = NODES.objectNode().put("schema", 1);
    ArrayNode rules = root.putArray("rules");
    book.rules().forEach(rule -> rules.add(rule(rule)));
    return Canonical.bytes(root);
  }

  private static ObjectNode rule(SignedRule rule) {
    ObjectNode json = NODES.objectNode();
    json.put("id", rule.id()).put("inForce", rule.inForce()).put("prose", rule.sentence());
    json.putObject("pack")
        .put("id", rule.pack().id())
        .put("sha256", rule.pack().sha256())
        .put("version", rule.pack().version());
    ArrayNode exceptions = json.putArray("exceptions");
    ENGLISH.exceptions(rule).forEach(exceptions::add);
    ArrayNode cases = json.putArray("cases");
    for (BookCase one : rule.cases()) {
      ObjectNode node = cases.addObject().put("id", one.id()).put("holds", one.holds());
      node.set("runner", one.given());
    }
    json.set("provenance", ProvenanceWriter.json(rule.provenance()));
    return json;
  }
}
