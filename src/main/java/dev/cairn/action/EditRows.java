package dev.cairn.action;

import dev.cairn.action.Projection.Said;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.json.Canonical;
import dev.cairn.ledger.Subject;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What coaches changed in plans and what they ask, as rows. */
final class EditRows {
  private EditRows() {}

  static Row edit(Subject athlete, JsonNode value, Said said) {
    return Row.of(
        Table.PLAN_EDIT,
        said.sequence(),
        athlete.text(),
        text(value, "plan"),
        text(value, "from"),
        text(value, "coach"),
        list(value.path("kinds")),
        (long) value.path("changes").size(),
        list(value.path("reasons")),
        text(value, "note"),
        list(value.path("ruleNotes")),
        list(value.path("exceptions")),
        value.path("seconds").longValue(),
        said.time(),
        null);
  }

  static Row question(Subject athlete, JsonNode value, Said said) {
    return Row.of(
        Table.QUESTION,
        said.sequence(),
        athlete.text(),
        text(value, "plan"),
        text(value, "coach"),
        text(value, "type"),
        text(value, "text"),
        list(value.path("scope")),
        said.time(),
        null);
  }

  private static String list(JsonNode value) {
    return new String(Canonical.bytes(value), StandardCharsets.UTF_8);
  }

  private static String text(JsonNode value, String name) {
    return value.path(name).asString("");
  }
}
