package dev.cairn.action;

import dev.cairn.json.Canonical;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.json.Key;
import dev.cairn.ledger.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A change as the payload of an entry, which names the subject itself. */
final class ChangeJson {
  private static final Key AFTER = Key.of("after");
  private static final Key BEFORE = Key.of("before");
  private static final Key PART = Key.of("part");
  private static final Key PLAN = Key.of("plan");
  private static final Key THING = Key.of("thing");

  private ChangeJson() {}

  static byte[] bytes(Change change) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    value(out.name(AFTER), change.after());
    value(out.name(BEFORE), change.before());
    out.name(PART).text(change.part());
    byte[] plan = change.plan();
    if (plan != null) {
      out.name(PLAN).canonical(plan);
    }
    out.name(THING).text(change.thing().word());
    return out.endObject().toBytes();
  }

  private static void value(CanonicalWriter out, byte @Nullable [] value) {
    if (value == null) {
      out.nothing();
    } else {
      out.canonical(value);
    }
  }

  static Change read(Subject subject, byte[] payload) {
    JsonNode root = root(payload);
    String word = root.path("thing").asString("");
    Thing thing =
        Thing.of(word)
            .orElseThrow(() ->
                new IllegalStateException(
                    "An entry changes \"" + word + "\", which this version does not know."));
    return new Change(
        thing,
        subject,
        root.path("part").asString(""),
        value(root.path("before")),
        value(root.path("after")),
        value(root.path("plan")));
  }

  private static byte @Nullable [] value(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? null : Canonical.bytes(value);
  }

  /** What was written canonically is always read. */
  static JsonNode root(byte[] json) {
    try {
      return JsonFile.read(json).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("What was recorded is not valid JSON", broken);
    }
  }
}
