package dev.cairn.ui.athletes;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Between what is typed and what a file holds. What cannot be understood goes into the file as
 * text, so that the one reader of files says what is wrong with it.
 */
final class Typed {
  /** Between the parts of an injury or of a race. */
  static final String PART = "\t";

  /** Between two of them. */
  static final String NEXT = "\n";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");
  private static final Pattern CLOCK = Pattern.compile("(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})");

  private Typed() {}

  /** A value of a file as it is typed; empty where there is none. */
  static String text(Field field, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return switch (field.entry()) {
      case TEXT, DATE, WORD, DAY -> value.asString("");
      case NUMBER -> number(value);
      case FLAG -> value.isBoolean() ? Boolean.toString(value.booleanValue()) : value.asString("");
      case TIME -> clock(value.asString(""));
      case DAYS, LIST -> joined(value);
      case MINUTES -> minutes(value);
      case RACES -> rows(value, "date", "distanceKm", "priority");
      case INJURIES -> rows(value, "site", "monthsSince", "cleared", "pain");
    };
  }

  private static String number(JsonNode value) {
    return value.isNumber()
        ? value.decimalValue().stripTrailingZeros().toPlainString()
        : any(value);
  }

  private static String any(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isString() ? value.stringValue() : value.toString();
  }

  /** "52:30" for PT52M30S. */
  private static String clock(String text) {
    try {
      Duration time = Duration.parse(text);
      if (time.toMillisPart() != 0) {
        return text;
      }
      long hours = time.toHours();
      String rest =
          String.format(Locale.ROOT, "%02d:%02d", time.toMinutesPart(), time.toSecondsPart());
      return hours == 0 ? rest.replaceFirst("^0(?=[0-9]:)", "") : hours + ":" + rest;
    } catch (java.time.DateTimeException otherForm) {
      return text;
    }
  }

  private static String joined(JsonNode list) {
    if (!list.isArray()) {
      return any(list);
    }
    StringJoiner joined = new StringJoiner(", ");
    list.forEach(one -> joined.add(any(one)));
    return joined.toString();
  }

  private static String minutes(JsonNode days) {
    StringJoiner joined = new StringJoiner(", ");
    for (DayOfWeek day : DayOfWeek.values()) {
      JsonNode minutes = days.path(word(day));
      if (!minutes.isMissingNode() && !minutes.isNull()) {
        joined.add(word(day) + " " + any(minutes));
      }
    }
    return joined.toString();
  }

  private static String rows(JsonNode list, String... names) {
    List<String> rows = new ArrayList<>();
    for (JsonNode one : list) {
      StringJoiner row = new StringJoiner(PART);
      for (String name : names) {
        JsonNode part = one.path(name);
        row.add(part.isNumber() ? number(part) : any(part));
      }
      rows.add(row.toString());
    }
    return String.join(NEXT, rows);
  }

  /** What was typed as a file holds it; only asked where something was. */
  static JsonNode json(Field field, String typed) {
    String text = typed.strip();
    return switch (field.entry()) {
      case TEXT, DATE, WORD, DAY -> JSON.stringNode(text);
      case NUMBER -> number(text);
      case FLAG -> flag(text);
      case TIME -> JSON.stringNode(duration(text));
      case DAYS, LIST -> list(text);
      case MINUTES -> minutes(text);
      case RACES -> rows(text, "date", "distanceKm", "priority");
      case INJURIES -> rows(text, "site", "monthsSince", "cleared", "pain");
    };
  }

  private static JsonNode number(String text) {
    return NUMBER.matcher(text).matches()
        ? JSON.numberNode(new BigDecimal(text.replace(',', '.')))
        : JSON.stringNode(text);
  }

  private static JsonNode flag(String text) {
    return switch (text) {
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      default -> JSON.stringNode(text);
    };
  }

  private static String duration(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return text.toUpperCase(Locale.ROOT);
    }
    String hours = clock.group(1) == null ? "" : Integer.parseInt(clock.group(1)) + "H";
    return "PT"
        + hours
        + Integer.parseInt(clock.group(2))
        + "M"
        + Integer.parseInt(clock.group(3))
        + "S";
  }

  private static JsonNode list(String text) {
    ArrayNode list = JSON.arrayNode();
    for (String one : text.split(",")) {
      if (!one.isBlank()) {
        list.add(one.strip());
      }
    }
    return list;
  }

  private static JsonNode minutes(String text) {
    ObjectNode days = JSON.objectNode();
    for (String one : text.split(",")) {
      String[] parts = one.strip().split("\\s+", 2);
      if (!parts[0].isEmpty()) {
        days.set(
            parts[0].toUpperCase(Locale.ROOT),
            parts.length > 1 ? number(parts[1]) : JSON.stringNode(""));
      }
    }
    return days;
  }

  private static JsonNode rows(String text, String... names) {
    ArrayNode rows = JSON.arrayNode();
    for (String line : text.split(NEXT)) {
      String[] parts = line.split(PART, -1);
      ObjectNode row = JSON.objectNode();
      for (int i = 0; i < names.length && i < parts.length; i++) {
        String part = parts[i].strip();
        if (!part.isEmpty()) {
          row.set(names[i], part(names[i], part));
        }
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static JsonNode part(String name, String text) {
    return switch (name) {
      case "cleared" -> flag(text);
      case "site", "date", "priority" -> JSON.stringNode(text);
      default -> number(text);
    };
  }

  /** "MON". */
  static String word(DayOfWeek day) {
    return day.name().substring(0, 3);
  }

  /** A file as a tree. */
  static ObjectNode tree(String file) {
    try {
      return (ObjectNode) JsonFile.read(file.getBytes(StandardCharsets.UTF_8)).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A file that was read cannot be read again", broken);
    }
  }
}
