package dev.cairn.action.text;

import dev.cairn.action.text.KeptPassage.RefusedText;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Part;
import dev.cairn.model.wording.PassageKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A kept passage as the ledger holds it. */
final class PassageJson {
  private PassageJson() {}

  static byte[] bytes(KeptPassage kept) {
    CanonicalWriter out = new CanonicalWriter();
    PassageKey key = kept.key();
    out.beginObject();
    author(kept.author(), out);
    out.name("day").text(key.part().ofDay() ? key.ofDay().toString() : null);
    out.name("language").text(kept.language().word());
    objections(kept.objections(), out);
    out.name("part").text(key.part().word());
    out.name("place").text(key.text());
    out.name("plan").text(kept.plan());
    RefusedText refused = kept.refused();
    if (refused != null) {
      out.name("refused").beginObject();
      author(refused.author(), out);
      objections(refused.objections(), out);
      out.name("written").text(refused.written()).endObject();
    }
    out.name("week").integer(key.week());
    out.name("written").text(kept.written());
    return out.endObject().toBytes();
  }

  private static void author(Author author, CanonicalWriter out) {
    out.name("author").beginObject();
    switch (author) {
      case Author.Template template ->
          out.name("kind")
              .text(author.word())
              .name("pack")
              .text(template.pack())
              .name("sha256")
              .text(template.sha256())
              .name("version")
              .text(template.version());
      case Author.Remote remote ->
          out.name("kind")
              .text(author.word())
              .name("model")
              .text(remote.model())
              .name("provider")
              .text(remote.provider())
              .name("requestId")
              .text(remote.requestId());
      case Author.Coach coach ->
          out.name("kind").text(author.word()).name("name").text(coach.name());
    }
    out.endObject();
  }

  private static void objections(List<Objection> objections, CanonicalWriter out) {
    out.name("objections").beginArray();
    for (Objection one : objections) {
      out.beginObject().name("fact").text(one.fact()).name("from").integer(one.from());
      out.name("kind").text(one.kind().word()).name("sentence").text(one.sentence());
      out.name("to").integer(one.to()).name("words").text(one.words()).endObject();
    }
    out.endArray();
  }

  static KeptPassage read(byte[] bytes) {
    JsonNode json = root(bytes);
    JsonNode refused = json.path("refused");
    return new KeptPassage(
        text(json, "plan"),
        Language.of(text(json, "language")).orElseThrow(),
        key(json),
        text(json, "written"),
        author(json.path("author")),
        objections(json),
        refused.isObject()
            ? new RefusedText(
                text(refused, "written"), author(refused.path("author")), objections(refused))
            : null);
  }

  private static JsonNode root(byte[] bytes) {
    try {
      return JsonFile.read(bytes).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("What was recorded is not valid JSON", broken);
    }
  }

  private static PassageKey key(JsonNode json) {
    String day = text(json, "day");
    return new PassageKey(
        Part.of(text(json, "part")).orElseThrow(),
        json.path("week").intValue(),
        day.isEmpty() ? null : LocalDate.parse(day));
  }

  private static Author author(JsonNode json) {
    return switch (text(json, "kind")) {
      case "template" ->
          new Author.Template(text(json, "pack"), text(json, "version"), text(json, "sha256"));
      case "remote" ->
          new Author.Remote(text(json, "provider"), text(json, "model"), text(json, "requestId"));
      case "coach" -> new Author.Coach(text(json, "name"));
      default -> throw new IllegalStateException("Nobody knows who wrote " + json);
    };
  }

  private static List<Objection> objections(JsonNode json) {
    List<Objection> objections = new ArrayList<>();
    for (JsonNode one : json.path("objections")) {
      JsonNode fact = one.path("fact");
      objections.add(
          new Objection(
              kind(text(one, "kind")),
              one.path("from").intValue(),
              one.path("to").intValue(),
              text(one, "words"),
              text(one, "sentence"),
              fact.isString() ? fact.asString() : null));
    }
    return objections;
  }

  private static Objection.Kind kind(String word) {
    for (Objection.Kind kind : Objection.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalStateException("No objection is called " + word);
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asString("");
  }
}
