package dev.cairn.action.rules;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.Signed;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.read.ProvenanceWriter;
import dev.cairn.pack.shelf.OwnPack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a workspace keeps of a rule: the JSON files of its own pack. A rule that coaches bring
 * themselves comes into force by the same door: a thing {@code RULE} with its modifier and cases.
 *
 * @param id the id of the rule
 * @param requires the packs it builds on
 * @param files rules/choices.json for what was chosen; a rule that coaches brought themselves has
 *     modifiers/ID.json and cases/ID.json as well
 */
public record KeptRule(String id, List<String> requires, SortedMap<String, JsonNode> files) {
  private static final String CHOICES = "rules/choices.json";
  private static final String PROVENANCE = "rules/provenance.json";
  private static final String PATH = "files";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  public KeptRule {
    requires = List.copyOf(requires);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** What was recorded of a rule. */
  public static KeptRule read(String id, JsonNode json) {
    List<String> requires = new ArrayList<>();
    json.path("requires").forEach(one -> requires.add(one.asString("")));
    SortedMap<String, JsonNode> files = new TreeMap<>();
    json.path(PATH).properties().forEach(file -> files.put(file.getKey(), file.getValue()));
    return new KeptRule(id, requires, files);
  }

  public byte[] toBytes() {
    ObjectNode root = NODES.objectNode();
    ObjectNode all = root.putObject(PATH);
    files.forEach(all::set);
    ArrayNode required = root.putArray("requires");
    requires.forEach(required::add);
    return Canonical.bytes(root);
  }

  /** The pack that these files make. */
  public OwnPack pack() {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, json) -> bytes.put(path, Canonical.bytes(json)));
    return OwnPack.of(id, requires, bytes);
  }

  /** The rule as it was before anything was chosen; empty where nothing else is kept. */
  Optional<KeptRule> withoutChoices() {
    SortedMap<String, JsonNode> others = new TreeMap<>(files);
    others.remove(CHOICES);
    return others.isEmpty() ? Optional.empty() : Optional.of(new KeptRule(id, requires, others));
  }

  /**
   * The rule after a proposal; empty where everything is as the packs have it, so that nothing is
   * left that a plan could name. What stays as it was keeps its signature.
   *
   * @param before what is kept now
   * @param plain the modifier without any choice
   */
  static Optional<KeptRule> after(
      Optional<KeptRule> before, Proposal proposal, Modifier plain, Signed signed) {
    ArrayNode choices = NODES.arrayNode();
    if (!proposal.on()) {
      ObjectNode off = NODES.objectNode().put("modifier", plain.id()).put("off", true);
      choices.add(signed(off, before, signed));
    }
    for (Effect effect : plain.effects()) {
      Double wished = proposal.values().get(effect.quantity());
      if (wished != null && wished != effect.value()) {
        ObjectNode value =
            NODES
                .objectNode()
                .put("modifier", plain.id())
                .put("quantity", effect.quantity().word())
                .put("value", wished)
                .put("was", effect.value());
        choices.add(signed(value, before, signed));
      }
    }
    Optional<KeptRule> bare = before.flatMap(KeptRule::withoutChoices);
    if (choices.isEmpty()) {
      return bare;
    }
    SortedMap<String, JsonNode> files = new TreeMap<>();
    bare.ifPresent(kept -> files.putAll(kept.files()));
    ObjectNode file = NODES.objectNode();
    file.set("choices", choices);
    files.put(CHOICES, file.put("schema", 1));
    List<String> requires = new ArrayList<>(bare.map(KeptRule::requires).orElse(List.of()));
    require(requires, plain.packId(), plain.id());
    for (Effect effect : plain.effects()) {
      if (effect.agreed() != null) {
        require(requires, effect.agreed().pack().id(), plain.id());
      }
    }
    return Optional.of(new KeptRule(plain.id(), requires, files));
  }

  private static void require(List<String> requires, String pack, String rule) {
    if (!pack.equals(OwnPack.PREFIX + rule) && !requires.contains(pack)) {
      requires.add(pack);
    }
  }

  private static ObjectNode signed(ObjectNode choice, Optional<KeptRule> before, Signed signed) {
    JsonNode known = before.map(kept -> kept.like(choice)).orElse(NODES.nullNode());
    if (known instanceof ObjectNode object) {
      return object.deepCopy();
    }
    return choice
        .put("by", signed.by())
        .put("on", signed.on().toString())
        .put("reason", signed.reason());
  }

  /** The choice that says the same already. */
  private JsonNode like(ObjectNode choice) {
    JsonNode file = files.get(CHOICES);
    if (file != null) {
      for (JsonNode one : file.path("choices")) {
        ObjectNode bare = ((ObjectNode) one).deepCopy();
        bare.remove(List.of("by", "on", "reason"));
        if (same(bare, choice)) {
          return one;
        }
      }
    }
    return NODES.nullNode();
  }

  /** Numbers of equal size are equal, however they were read. */
  private static boolean same(JsonNode one, JsonNode other) {
    return java.util.Arrays.equals(Canonical.bytes(one), Canonical.bytes(other));
  }

  /** The values chosen, by what they change. */
  SortedMap<Quantity, Double> values() {
    SortedMap<Quantity, Double> values = new TreeMap<>();
    JsonNode file = files.get(CHOICES);
    if (file != null) {
      for (JsonNode choice : file.path("choices")) {
        for (Quantity quantity : Quantity.values()) {
          if (quantity.word().equals(choice.path("quantity").asString(""))) {
            values.put(quantity, choice.path("value").doubleValue());
          }
        }
      }
    }
    return values;
  }

  /** Whether coaches agreed on it and signed it, and it is not only a choice of somebody. */
  public boolean agreed() {
    return files.containsKey(PROVENANCE);
  }

  /** Where it comes from; empty where it is only a choice of somebody. */
  public Optional<Provenance> provenance() {
    JsonNode json = files.get(PROVENANCE);
    try {
      return json == null ? Optional.empty() : Optional.of(ProvenanceWriter.read(json));
    } catch (PackRefused broken) {
      throw new IllegalStateException("What was recorded of the rule " + id + " is broken", broken);
    }
  }

  /** Whether coaches agreed to change the template of a race. */
  boolean changesTemplate() {
    return provenance().filter(from -> from.sets() instanceof Sets.Template).isPresent();
  }

  boolean off() {
    JsonNode file = files.get(CHOICES);
    return file != null && file.path("choices").valueStream().anyMatch(choice -> choice.has("off"));
  }

  static JsonNode json(byte[] bytes) {
    try {
      return JsonFile.read(bytes).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("What was recorded of a rule is not valid JSON", broken);
    }
  }
}
