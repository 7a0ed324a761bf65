package dev.cairn.action.lifting;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Models and how they stand, as canonical JSON. */
final class ModelJson {
  private static final Key ACTIVE = Key.of("active");
  private static final Key EARLIER = Key.of("earlier");
  private static final Key ID = Key.of("id");
  private static final Key MODEL = Key.of("model");
  private static final Key REASON = Key.of("reason");
  private static final Key SHA256 = Key.of("sha256");
  private static final Key VERSION = Key.of("version");

  private ModelJson() {}

  static byte[] bytes(ModelVersion model) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(ID).text(model.id()).name(SHA256).text(model.sha256());
    return out.name(VERSION).text(model.version()).endObject().toBytes();
  }

  static byte[] bytes(ModelState state) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(ACTIVE).bool(state.active()).name(EARLIER).beginArray();
    state.earlier().forEach(model -> out.canonical(bytes(model)));
    out.endArray().name(MODEL).canonical(bytes(state.model()));
    return out.name(REASON).text(state.reason()).endObject().toBytes();
  }

  static ModelState state(JsonNode json) {
    List<ModelVersion> earlier = new ArrayList<>();
    json.path("earlier").forEach(one -> earlier.add(version(one)));
    return new ModelState(
        version(json.path("model")),
        json.path("active").booleanValue(),
        json.path("reason").asString(""),
        earlier);
  }

  private static ModelVersion version(JsonNode json) {
    return new ModelVersion(
        json.path("id").asString(""),
        json.path("version").asString(""),
        json.path("sha256").asString(""));
  }
}
