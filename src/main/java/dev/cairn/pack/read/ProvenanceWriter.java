package dev.cairn.pack.read;

import dev.cairn.json.Canonical;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.origin.Bell;
import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.Together;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes rules/provenance.json. What was calculated is kept to a millionth. */
public final class ProvenanceWriter {
  private static final int PLACES = 6;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ProvenanceWriter() {}

  /** Reads what {@link #json} wrote. */
  public static Provenance read(JsonNode json) throws PackRefused {
    String path = "rules/provenance.json";
    byte[] bytes = Canonical.bytes(json);
    return ProvenanceReader.provenance(
        PackFile.read("workspace", path, FileKind.PROVENANCE, bytes).root());
  }

  public static JsonNode json(Provenance from) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", 1).put("rule", from.rule()).put("name", from.name());
    root.put("condition", from.condition()).put("reason", from.reason());
    root.set("sets", sets(from.sets()));
    root.set("grounds", grounds(from.grounds()));
    root.put("needed", from.needed());
    ArrayNode signOffs = root.putArray("signOffs");
    from.signOffs()
        .forEach(
            one -> signOffs.addObject().put("name", one.name()).put("on", one.on().toString()));
    return root;
  }

  private static ObjectNode sets(Sets sets) {
    return switch (sets) {
      case Sets.Line line -> NODES.objectNode().put("redLine", line.redLine());
      case Sets.Template template -> template(template);
      case Sets.Value value ->
          NODES
              .objectNode()
              .put("modifier", value.modifier())
              .put("quantity", value.quantity())
              .put("low", value.low())
              .put("high", value.high())
              .put("conservative", value.careful())
              .put("value", value.value());
    };
  }

  private static ObjectNode template(Sets.Template set) {
    ObjectNode json = NODES.objectNode().put("template", set.race().word());
    ArrayNode changes = json.putArray("changes");
    for (Sets.Changed one : set.changes()) {
      ObjectNode change = changes.addObject().put("place", one.place());
      change.put("value", one.value().word());
      change.set("was", TemplateText.node(one.value(), one.was()).orElseThrow());
      change.set("now", TemplateText.node(one.value(), one.now()).orElseThrow());
    }
    return json;
  }

  private static ObjectNode grounds(Grounds grounds) {
    return switch (grounds) {
      case Grounds.Meeting meeting -> meeting(meeting);
      case Grounds.Reviews reviews -> reviews(reviews);
    };
  }

  private static ObjectNode meeting(Grounds.Meeting meeting) {
    ObjectNode json = NODES.objectNode();
    json.put("meeting", meeting.meeting()).put("on", meeting.on().toString());
    json.put("facilitator", meeting.facilitator());
    texts(json.putArray("coaches"), meeting.coaches());
    json.put("set", meeting.set()).put("question", meeting.question());
    json.put("title", meeting.title()).put("text", meeting.text());
    json.put("measure", meeting.measure());
    json.put("least", meeting.least()).put("most", meeting.most());
    given(json.putArray("first"), meeting.first());
    given(json.putArray("second"), meeting.second());
    json.set("judged", judged(meeting.judged()));
    return json;
  }

  private static ObjectNode reviews(Grounds.Reviews reviews) {
    ObjectNode json = NODES.objectNode();
    json.put("proposal", reviews.proposal()).put("on", reviews.on().toString());
    texts(json.putArray("coaches"), reviews.coaches());
    json.put("title", reviews.title());
    texts(json.putArray("cases"), reviews.cases());
    texts(json.putArray("counterCases"), reviews.counterCases());
    json.put("seen", reviews.seen()).put("changed", reviews.changed());
    json.put("low", rounded(reviews.low())).put("high", rounded(reviews.high()));
    return json;
  }

  private static ObjectNode judged(Grounds.Judged judged) {
    ObjectNode json = NODES.objectNode();
    switch (judged) {
      case Grounds.Ranges ranges -> {
        json.put("kind", "ranges").put("agreed", ranges.agreed());
        ArrayNode curves = json.putArray("curves");
        ranges.curves().forEach(bell -> curves.add(bell(bell)));
        json.set("pool", pool(ranges.pool()));
      }
      case Grounds.Pairs pairs -> {
        json.put("kind", "pairs").put("agreed", pairs.agreed()).put("fact", pairs.fact());
        numbers(json.putArray("levels"), pairs.levels());
        json.put("level", rounded(pairs.level())).put("factor", rounded(pairs.factor()));
        json.put("least", rounded(pairs.least())).put("most", rounded(pairs.most()));
      }
      case Grounds.Words _ -> json.put("kind", "words");
      case Grounds.Marks marks -> {
        ArrayNode all = json.put("kind", "marks").putArray("marks");
        for (Grounds.Mark one : marks.marks()) {
          ObjectNode mark = all.addObject().put("place", one.place()).put("words", one.words());
          mark.put("count", one.count()).put("of", one.of());
        }
      }
    }
    return json;
  }

  private static ObjectNode bell(Bell bell) {
    return NODES
        .objectNode()
        .put("family", bell.family())
        .put("first", rounded(bell.first()))
        .put("second", rounded(bell.second()))
        .put("miss", rounded(bell.miss()))
        .put("p10", rounded(bell.p10()))
        .put("p50", rounded(bell.p50()))
        .put("p90", rounded(bell.p90()));
  }

  private static ObjectNode pool(Together pool) {
    ObjectNode json = NODES.objectNode();
    json.put("median", rounded(pool.median()));
    json.put("p10", rounded(pool.p10())).put("p90", rounded(pool.p90()));
    json.put("leastMedian", rounded(pool.leastMedian()));
    json.put("greatestMedian", rounded(pool.greatestMedian()));
    json.put("meanOfMedians", rounded(pool.meanOfMedians()));
    numbers(json.putArray("withoutEach"), pool.withoutEach());
    return json;
  }

  private static void given(ArrayNode list, List<Given> answers) {
    for (Given answer : answers) {
      ObjectNode one = list.addObject();
      numbers(one.putArray("values"), answer.values());
      one.put("sureness", answer.sureness()).put("reason", answer.reason());
      if (!answer.marks().isEmpty()) {
        ArrayNode marks = one.putArray("marks");
        answer
            .marks()
            .forEach(
                mark -> marks.addObject().put("place", mark.place()).put("words", mark.words()));
      }
    }
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }

  private static void numbers(ArrayNode list, List<Double> numbers) {
    numbers.forEach(number -> list.add(rounded(number)));
  }

  private static double rounded(double number) {
    return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
  }
}
