package dev.cairn.pack.read;

import dev.cairn.json.Canonical;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Golden;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.pack.ModelCard.Training;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a card so that the same card is always the same bytes, an item of a list on a line. */
public final class CardWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final StringJoiner members = new StringJoiner(",\n", "{\n", "\n}\n");

  private CardWriter() {}

  /** {@code schema} is the way from the card to its schema, for editors. */
  public static byte[] bytes(ModelCard card, String schema) {
    CardWriter writer = new CardWriter();
    writer.write(card, schema);
    return writer.members.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(ModelCard card, String schema) {
    add("$schema", JSON.stringNode(schema));
    add("schema", JSON.numberNode(1));
    add("id", JSON.stringNode(card.id()));
    add("version", JSON.stringNode(card.version()));
    add("name", JSON.stringNode(card.name()));
    add("task", JSON.stringNode(card.task().word()));
    add("algorithm", JSON.stringNode(card.algorithm()));
    ObjectNode opsets = JSON.objectNode();
    card.opsets().forEach(opsets::put);
    add("opsets", opsets);
    add("size", JSON.numberNode(card.size()));
    add("sha256", JSON.stringNode(card.sha256()));
    add("target", JSON.stringNode(card.target()));
    if (card.coverage() != null) {
      add("coverage", JSON.numberNode(card.coverage()));
    }
    add("weight", JSON.numberNode(card.weight()));
    add("weightReason", JSON.stringNode(card.weightReason()));
    add("training", training(card.training()));
    list("measured", card.measured(), CardWriter::measured);
    list("notFor", card.notFor(), JSON::stringNode);
    list("inputs", card.inputs(), CardWriter::input);
    list("golden", card.golden(), CardWriter::golden);
  }

  private void add(String name, JsonNode value) {
    members.add("  \"" + name + "\": " + text(value));
  }

  private <T> void list(String name, List<T> items, Function<T, JsonNode> json) {
    StringJoiner lines = new StringJoiner(",\n", "  \"" + name + "\": [\n", "\n  ]");
    items.forEach(item -> lines.add("    " + text(json.apply(item))));
    members.add(lines.toString());
  }

  private static String text(JsonNode value) {
    return new String(Canonical.bytes(value), StandardCharsets.UTF_8);
  }

  private static JsonNode training(Training training) {
    ObjectNode node =
        JSON.objectNode()
            .put("date", training.date().toString())
            .put("what", training.what())
            .put("rows", training.rows())
            .put("lifters", training.lifters());
    if (training.seed() != null) {
      node.put("seed", training.seed());
    }
    return node;
  }

  private static JsonNode measured(Measured measured) {
    ObjectNode node =
        JSON.objectNode()
            .put("date", measured.date().toString())
            .put("on", measured.on())
            .put("rows", measured.rows())
            .put("lifters", measured.lifters())
            .put("unit", measured.unit());
    node.set("error", measure(measured.error()));
    node.set("repeatLast", measure(measured.repeatLast()));
    if (measured.rule() != null) {
      node.set("rule", measure(measured.rule()));
    }
    if (measured.blend() != null) {
      node.set("blend", measure(measured.blend()));
    }
    node.set("gain", measure(measured.gain()));
    return node;
  }

  private static JsonNode measure(Measure measure) {
    return JSON.objectNode()
        .put("value", measure.value())
        .put("low", measure.low())
        .put("high", measure.high());
  }

  private static JsonNode input(Input input) {
    ObjectNode node =
        JSON.objectNode()
            .put("name", input.name())
            .put("unit", input.unit())
            .put("from", input.from())
            .put("to", input.to())
            .put("mean", input.mean())
            .put("sd", input.sd())
            .put("missing", input.missing());
    node.set("cuts", numbers(input.cuts()));
    node.set("shares", numbers(input.shares()));
    return node;
  }

  private static JsonNode golden(Golden golden) {
    ObjectNode node = JSON.objectNode().put("tolerance", golden.tolerance());
    node.set("inputs", numbers(golden.inputs()));
    node.set("outputs", numbers(golden.outputs()));
    return node;
  }

  private static ArrayNode numbers(double[] values) {
    ArrayNode list = JSON.arrayNode();
    for (double value : values) {
      if (Double.isNaN(value)) {
        list.addNull();
      } else {
        list.add(value);
      }
    }
    return list;
  }
}
