package dev.cairn.action.accept;

import dev.cairn.action.rules.KeptRule;
import dev.cairn.action.rules.Proposal;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.pack.read.ProvenanceWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule as coaches would have it, before it is in force: they sign it with {@link SignRule}, and
 * {@link AcceptRule} puts it into force once as many signed as the policy asks.
 *
 * @param provenance what it sets and where that comes from, under no signature yet
 * @param file the rule itself as a file of a pack; null where it sets a value of a rule there is
 * @param cases runners of whom it is known whether it holds; of a value of a rule there is none
 * @param coaches who may sign it, as they are called where it was agreed on
 * @param requires the pack it builds on
 */
public record Offer(
    Provenance provenance,
    byte @Nullable [] file,
    List<Example> cases,
    List<Participant> coaches,
    String requires) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String RUNNING = "running";

  public Offer {
    cases = List.copyOf(cases);
    coaches = List.copyOf(coaches);
  }

  /** A rule beside those of the running pack. */
  public Offer(
      Provenance provenance,
      byte @Nullable [] file,
      List<Example> cases,
      List<Participant> coaches) {
    this(provenance, file, cases, coaches, RUNNING);
  }

  /** By which the rule is named in packs, plans and commands. */
  public String id() {
    return provenance.rule();
  }

  /** The hash that a signature is given under; another value, case or reason has another. */
  public String content() {
    return kept(0, List.of()).pack().ref().sha256();
  }

  /** As a workspace keeps it, under these signatures. */
  KeptRule kept(int needed, List<SignOff> signed) {
    SortedMap<String, JsonNode> files = new TreeMap<>();
    if (file != null) {
      files.put(folder() + id() + ".json", json(file));
    }
    if (!cases.isEmpty()) {
      files.put("cases/" + id() + ".json", casesFile());
    }
    files.put("rules/provenance.json", ProvenanceWriter.json(provenance.signed(needed, signed)));
    return new KeptRule(id(), List.of(requires), files);
  }

  /** As it would be, to see what it does before anybody signs; nothing is kept of it. */
  KeptRule asIfSigned() {
    return kept(1, List.of(new SignOff("nobody yet", provenance.grounds().on())));
  }

  private String folder() {
    return provenance.sets() instanceof Sets.Line ? "redlines/" : "modifiers/";
  }

  private JsonNode casesFile() {
    ObjectNode root = NODES.objectNode().put("schema", 1);
    ArrayNode all = root.putArray("cases");
    String kind = provenance.sets() instanceof Sets.Line ? "redline" : "modifier";
    for (Example one : cases) {
      ObjectNode tried = all.addObject().put("id", one.id()).put("kind", kind);
      tried.put(kind, tried(provenance.sets())).put("applies", one.holds());
      tried.set("athlete", one.athlete());
    }
    return root;
  }

  private static String tried(Sets sets) {
    return switch (sets) {
      case Sets.Value value -> value.modifier();
      case Sets.Line line -> line.redLine();
      case Sets.Template set -> set.race().word();
    };
  }

  /** The same in short, as a blast radius tells it. */
  public Proposal inShort() {
    SortedMap<Quantity, Double> values = new TreeMap<>();
    if (provenance.sets() instanceof Sets.Value set) {
      for (Quantity quantity : Quantity.values()) {
        if (quantity.word().equals(set.quantity())) {
          values.put(quantity, set.value());
        }
      }
    }
    return new Proposal(id(), true, values, provenance.reason());
  }

  private static JsonNode json(byte[] bytes) {
    try {
      return JsonFile.read(bytes).root();
    } catch (JsonProblem broken) {
      throw new IllegalArgumentException("The file of a rule is no JSON", broken);
    }
  }
}
