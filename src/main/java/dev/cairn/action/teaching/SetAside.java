package dev.cairn.action.teaching;

import dev.cairn.json.CanonicalWriter;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * What a coach said about a proposal: that it should not be, or that a meeting should be asked.
 *
 * @param asked whether it is a question now
 * @param by the coach's name
 * @param through the last case it was said about; what comes later was not known then
 */
public record SetAside(boolean asked, String by, LocalDate on, String reason, long through) {
  byte[] toBytes() {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("asked").bool(asked).name("by").text(by);
    out.name("on").text(on.toString()).name("reason").text(reason);
    return out.name("through").integer(through).endObject().toBytes();
  }

  static SetAside read(JsonNode json) {
    return new SetAside(
        json.path("asked").booleanValue(),
        json.path("by").asString(""),
        LocalDate.parse(json.path("on").asString("")),
        json.path("reason").asString(""),
        json.path("through").longValue());
  }
}
