package dev.cairn.action;

import dev.cairn.action.Projection.Said;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.json.Canonical;
import dev.cairn.ledger.Subject;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is said of coaching text, as rows. */
final class TextRows {
  private TextRows() {}

  static Row passage(Subject athlete, JsonNode value, Said said) {
    JsonNode author = value.path("author");
    JsonNode refused = value.path("refused");
    return Row.of(
        Table.PASSAGE,
        said.sequence(),
        athlete.text(),
        text(value, "plan"),
        text(value, "language"),
        text(value, "place"),
        value.path("week").longValue(),
        text(author, "kind"),
        text(author, "provider"),
        text(author, "model"),
        text(author, "requestId"),
        text(value, "written"),
        (long) value.path("objections").size(),
        refused.isObject() ? new String(Canonical.bytes(refused), StandardCharsets.UTF_8) : null,
        said.time(),
        null);
  }

  static Row sent(Subject athlete, JsonNode value, Said said) {
    return Row.of(
        Table.TEXT_SENT,
        said.sequence(),
        athlete.text(),
        text(value, "plan"),
        text(value, "provider"),
        text(value, "model"),
        text(value, "url"),
        text(value, "sha256"),
        (long) text(value, "body").getBytes(StandardCharsets.UTF_8).length,
        number(value, "status"),
        said.time(),
        null);
  }

  static Row consent(JsonNode value, Said said) {
    return Row.of(
        Table.TEXT_CONSENT,
        said.sequence(),
        text(value, "provider"),
        text(value, "base"),
        text(value, "answer"),
        text(value, "sha256"),
        text(value, "coach"),
        said.time(),
        null);
  }

  private static @Nullable Long number(JsonNode value, String name) {
    JsonNode number = value.path(name);
    return number.isNumber() ? Long.valueOf(number.longValue()) : null;
  }

  private static String text(JsonNode value, String name) {
    return value.path(name).asString("");
  }
}
