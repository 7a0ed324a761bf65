package dev.cairn.action;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.trail.PackRef;
import java.util.Comparator;
import java.util.List;

/** Packs in force, and the name of a coach, as canonical JSON. */
final class PacksJson {
  private static final Key ID = Key.of("id");
  private static final Key NAME = Key.of("name");
  private static final Key PACKS = Key.of("packs");
  private static final Key SHA256 = Key.of("sha256");
  private static final Key VERSION = Key.of("version");

  private PacksJson() {}

  static byte[] bytes(List<PackRef> packs) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(PACKS).beginArray();
    packs.stream()
        .sorted(Comparator.comparing(PackRef::id))
        .forEach(pack -> {
          out.beginObject();
          out.name(ID).text(pack.id());
          out.name(SHA256).text(pack.sha256());
          out.name(VERSION).text(pack.version());
          out.endObject();
        });
    return out.endArray().endObject().toBytes();
  }

  static byte[] named(String name) {
    return new CanonicalWriter().beginObject().name(NAME).text(name).endObject().toBytes();
  }
}
