package dev.cairn.json;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The one form of a JSON value that RFC 8785 allows, so that equal values have equal hashes. */
public final class Canonical {
  private Canonical() {}

  public static byte[] bytes(JsonNode value) {
    CanonicalWriter out = new CanonicalWriter();
    write(value, out);
    return out.toBytes();
  }

  /** Writes the value where the writer stands. */
  public static void write(JsonNode value, CanonicalWriter out) {
    switch (value.getNodeType()) {
      case OBJECT -> {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        value.forEachEntry(sorted::put);
        out.beginObject();
        sorted.forEach((name, member) -> write(member, out.name(name)));
        out.endObject();
      }
      case ARRAY -> {
        out.beginArray();
        value.forEach(item -> write(item, out));
        out.endArray();
      }
      case STRING -> out.text(value.stringValue());
      case NUMBER -> out.plain(JsonNumber.text(value.doubleValue()));
      case BOOLEAN -> out.bool(value.booleanValue());
      case NULL -> out.nothing();
      default -> throw new IllegalArgumentException("Not a JSON value: " + value.getNodeType());
    }
  }
}
