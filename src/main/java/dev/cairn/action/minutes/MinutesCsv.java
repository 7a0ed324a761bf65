package dev.cairn.action.minutes;

import dev.cairn.action.elicit.HeldMeeting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The minutes as one table: a row for each figure and each text, so that a spreadsheet can be
 * turned as one likes. A text that a spreadsheet would take for a formula has an apostrophe before
 * it.
 */
public final class MinutesCsv {
  private static final String END = "\r\n";
  private static final List<String> TALK =
      List.of("engine", "weightedByPerformance", "notes", "meanings", "signed");

  private final StringBuilder out = new StringBuilder();
  private final JsonNode minutes;

  private MinutesCsv(JsonNode minutes) {
    this.minutes = minutes;
  }

  /** The table of a whole meeting, as UTF-8 text with its headings. */
  public static String of(HeldMeeting held) {
    return new MinutesCsv(MinutesJson.of(held)).text();
  }

  private String text() {
    out.append("meeting,question,kind,stage,part,row,figure,value,text").append(END);
    for (JsonNode question : minutes.path("questions")) {
      for (JsonNode round : question.path("rounds")) {
        String part = round.path("round").asString("");
        int number = 1;
        for (JsonNode answer : round.path("answers")) {
          rows(question, part, "answer " + number++, "", answer);
        }
        rows(question, part, "outcome", "", round.path("outcome"));
      }
      TALK.forEach(part -> rows(question, "", part, "", question.path(part)));
      row(question, "", "answered", "count", question.path("answered"));
    }
    return out.toString();
  }

  private void rows(JsonNode question, String part, String row, String figure, JsonNode value) {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        String name = member.getKey();
        rows(question, part, row, figure.isEmpty() ? name : figure + " " + name, member.getValue());
      }
    } else if (value.isArray()) {
      int number = 1;
      for (JsonNode one : value) {
        rows(question, part, row, (figure + " " + number++).strip(), one);
      }
    } else if (!value.isMissingNode()) {
      row(question, part, row, figure, value);
    }
  }

  private void row(JsonNode question, String part, String row, String figure, JsonNode value) {
    cell(minutes.path("id").asString("")).append(',');
    cell(question.path("id").asString("")).append(',');
    cell(question.path("kind").asString("")).append(',');
    cell(question.path("stage").asString("")).append(',');
    cell(part).append(',');
    cell(row).append(',');
    cell(figure).append(',');
    out.append(value.isNumber() ? plain(value) : "").append(',');
    cell(value.isNumber() ? "" : value.asString("")).append(END);
  }

  private static String plain(JsonNode number) {
    BigDecimal value = BigDecimal.valueOf(number.doubleValue());
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private StringBuilder cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(one -> one == ',' || one == '"' || one < ' ');
    return plain
        ? out.append(safe)
        : out.append('"').append(safe.replace("\"", "\"\"")).append('"');
  }
}
