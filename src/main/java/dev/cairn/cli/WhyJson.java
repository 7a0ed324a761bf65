package dev.cairn.cli;

import dev.cairn.json.Canonical;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.Input;
import dev.cairn.trail.WhyNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tree under a place as one canonical JSON line, each decision as the plan's file has it. */
final class WhyJson {
  private final Map<String, JsonNode> decisions = new TreeMap<>();
  private final CanonicalWriter out = new CanonicalWriter();
  private final int depth;

  WhyJson(byte[] line, int depth) throws DamagedPlan {
    this.depth = depth;
    try {
      for (JsonNode decision : JsonFile.read(line).root().path("decisions")) {
        decisions.put(decision.path("decisionId").asString(""), decision);
      }
    } catch (JsonProblem broken) {
      throw new DamagedPlan("The plan is not valid JSON: " + broken.sentence() + ".");
    }
  }

  /**
   * @param sentences what a coach would say first
   */
  byte[] bytes(String athleteId, String place, List<String> sentences, List<WhyNode> trees) {
    out.clear();
    out.beginObject().name("athleteId").text(athleteId).name("place").text(place);
    out.name("sentences").beginArray();
    sentences.forEach(out::text);
    out.endArray().name("why");
    out.beginArray();
    for (WhyNode tree : trees) {
      node(null, tree, 0);
    }
    out.endArray().endObject();
    byte[] json = out.toBytes();
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  private void node(@Nullable Input input, WhyNode node, int steps) {
    out.beginObject();
    switch (node) {
      case WhyNode.Stone stone -> stone(input, stone, steps);
      case WhyNode.Fact fact -> fact(fact);
      case WhyNode.PackData data -> {
        out.name("name").text(data.input().name());
        out.name("pack").text(data.reference());
        out.name("value").text(data.input().value());
      }
    }
    out.endObject();
  }

  private void stone(@Nullable Input input, WhyNode.Stone stone, int steps) {
    out.name("below").beginArray();
    if (steps < depth) {
      for (int i = 0; i < stone.below().size(); i++) {
        node(stone.decision().inputs().get(i), stone.below().get(i), steps + 1);
      }
    }
    out.endArray().name("decision");
    JsonNode decision = decisions.get(stone.decision().id());
    if (decision == null) {
      throw new IllegalStateException("The plan lost its decision " + stone.decision().id());
    }
    Canonical.write(decision, out);
    out.name("name").text(input == null ? null : input.name());
    out.name("toldBefore").bool(stone.toldBefore());
  }

  private void fact(WhyNode.Fact fact) {
    out.name("fact").text(fact.field()).name("given");
    JsonNode given = fact.given();
    if (given == null) {
      out.nothing();
    } else {
      Canonical.write(given, out);
    }
    out.name("name").text(fact.input().name()).name("value").text(fact.input().value());
  }
}
