package dev.cairn.cli;

import dev.cairn.cli.ModelWorth.Mean;
import dev.cairn.cli.ModelWorth.OfLifter;
import dev.cairn.cli.ModelWorth.Tables;
import dev.cairn.cli.ModelWorth.Voice;
import dev.cairn.json.Canonical;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The same for programs. */
final class WorthJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  byte[] bytes(ModelWorth worth) {
    ObjectNode root = JSON.objectNode();
    root.set("all", tables(worth.all()));
    ArrayNode lifters = root.putArray("lifters");
    for (OfLifter lifter : worth.lifters()) {
      ObjectNode node = tables(lifter.tables());
      node.put("name", lifter.name());
      node.put("failed", lifter.failed());
      lifters.add(node);
    }
    return Canonical.bytes(root);
  }

  private static ObjectNode tables(Tables tables) {
    ObjectNode node = JSON.objectNode();
    node.put("sessions", tables.sessions());
    node.put("silent", tables.silent());
    node.put("within", tables.within());
    node.set("overLifters", voices(tables.overLifters()));
    node.set("overBlocks", voices(tables.overBlocks()));
    return node;
  }

  private static ObjectNode voices(List<Voice> voices) {
    ObjectNode node = JSON.objectNode();
    for (Voice voice : voices) {
      ObjectNode one = node.putObject(voice.name());
      one.set("error", mean(voice.error()));
      one.set("gain", mean(voice.gain()));
    }
    return node;
  }

  private static ArrayNode mean(Mean mean) {
    return JSON.arrayNode().add(mean.value()).add(mean.low()).add(mean.high());
  }
}
