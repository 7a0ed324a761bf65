package dev.cairn.action.text;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The services that write, as the workspace keeps them; no key is among it. */
public final class Providers {
  private Providers() {}

  public static List<Provider> all(Records records) {
    return records.all(Table.RECORD).stream()
        .filter(row -> row.text("thing").equals(Thing.PROVIDER.word()))
        .map(Providers::read)
        .toList();
  }

  public static Optional<Provider> find(Records records, String id) {
    return all(records).stream().filter(provider -> provider.id().equals(id)).findFirst();
  }

  /** The service of this name, or a refusal that names it. */
  public static Provider known(Records records, String id) {
    return find(records, id)
        .orElseThrow(() ->
            new Refused(
                "There is no text service "
                    + id
                    + " in the workspace, so nothing was done. Maybe set one up with \"text"
                    + " providers add\"."));
  }

  static byte[] bytes(Provider provider) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("base").text(provider.base().toString());
    out.name("id").text(provider.id()).name("kind").text(provider.kind().word());
    out.name("model").text(provider.model());
    Price price = provider.price();
    if (price != null) {
      out.name("price").beginObject().name("currency").text(price.currency());
      out.name("input").text(price.input().toPlainString());
      out.name("output").text(price.output().toPlainString()).endObject();
    }
    return out.endObject().toBytes();
  }

  private static Provider read(Row row) {
    try {
      JsonNode json = JsonFile.read(row.bytes("value")).root();
      return Provider.at(
          text(json, "id"),
          kind(text(json, "kind")),
          text(json, "base"),
          text(json, "model"),
          price(json.path("price")));
    } catch (JsonProblem broken) {
      throw new IllegalStateException("What was recorded is not valid JSON", broken);
    }
  }

  private static @Nullable Price price(JsonNode json) {
    return json.isObject()
        ? new Price(
            new BigDecimal(text(json, "input")),
            new BigDecimal(text(json, "output")),
            text(json, "currency"))
        : null;
  }

  private static Provider.Kind kind(String word) {
    for (Provider.Kind kind : Provider.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalStateException("No kind of text service is called " + word);
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asString("");
  }
}
