package dev.cairn.pack.read;

import dev.cairn.pack.origin.TemplateValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of a template as coaches write them, and as they stand in files. */
public final class TemplateText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String NONE = "none";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String FROM_WEEKS = "fromWeeks";
  private static final String KM = "km";
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,3})?");
  private static final Pattern WORD = Pattern.compile("[a-z_]+");
  private static final Pattern SPAN = Pattern.compile("(\\S+) to (\\S+)");
  private static final Pattern CAP = Pattern.compile("(\\S+) ?: ?(\\S+)");

  private TemplateText() {}

  /** The value of a template file, as coaches read it. */
  static String of(TemplateValue value, JsonNode template) {
    return text(value, template.at("/" + value.word()));
  }

  static String text(TemplateValue value, JsonNode node) {
    if (node.isMissingNode() || node.isNull() || (node.isArray() && node.isEmpty())) {
      return NONE;
    }
    return switch (value.form()) {
      case WHOLE, NUMBER, WHOLE_OR_NONE, NUMBER_OR_NONE -> number(node);
      case FLAG -> node.isBoolean() ? (node.booleanValue() ? "yes" : "no") : node.toString();
      case WHOLES -> listed(node, TemplateText::number);
      case TYPES -> listed(node, one -> one.asString(""));
      case CAPS -> listed(node, cap -> number(cap.path(FROM_WEEKS)) + ": " + number(cap.path(KM)));
      case SPAN -> number(node.path(FROM)) + " to " + number(node.path(TO));
    };
  }

  private static String listed(JsonNode list, Function<JsonNode, String> text) {
    List<String> all = new ArrayList<>();
    list.forEach(one -> all.add(text.apply(one)));
    return String.join(", ", all);
  }

  /** What is no number is none in words, either. */
  private static String number(JsonNode node) {
    if (!node.isNumber()) {
      return node.toString();
    }
    BigDecimal number = BigDecimal.valueOf(node.doubleValue());
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The same as it stands in a file; empty where the text is no such value. */
  static Optional<JsonNode> node(TemplateValue value, String text) {
    String tidy = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Optional.ofNullable(
        switch (value.form()) {
          case WHOLE -> whole(tidy);
          case NUMBER -> decimal(tidy);
          case WHOLE_OR_NONE -> tidy.equals(NONE) ? NODES.nullNode() : whole(tidy);
          case NUMBER_OR_NONE -> tidy.equals(NONE) ? NODES.nullNode() : decimal(tidy);
          case FLAG -> flag(tidy);
          case WHOLES -> list(tidy, TemplateText::whole);
          case TYPES -> tidy.equals(NONE) ? NODES.arrayNode() : list(tidy, TemplateText::type);
          case CAPS -> tidy.equals(NONE) ? NODES.arrayNode() : list(tidy, TemplateText::cap);
          case SPAN -> tidy.equals(NONE) ? NODES.nullNode() : span(tidy);
        });
  }

  /** The same value always in the same words; empty where the text is no such value. */
  public static Optional<String> tidy(TemplateValue value, String text) {
    return node(value, text).map(node -> text(value, node));
  }

  private static @Nullable JsonNode whole(String text) {
    return WHOLE.matcher(text).matches() ? NODES.numberNode(Integer.parseInt(text)) : null;
  }

  private static @Nullable JsonNode decimal(String text) {
    return NUMBER.matcher(text).matches() ? NODES.numberNode(Double.parseDouble(text)) : null;
  }

  private static @Nullable JsonNode flag(String text) {
    return switch (text) {
      case "yes" -> NODES.booleanNode(true);
      case "no" -> NODES.booleanNode(false);
      default -> null;
    };
  }

  private static @Nullable JsonNode type(String text) {
    return WORD.matcher(text).matches() ? NODES.stringNode(text) : null;
  }

  private static @Nullable JsonNode cap(String text) {
    Matcher cap = CAP.matcher(text);
    JsonNode weeks = cap.matches() ? whole(cap.group(1)) : null;
    JsonNode km = cap.matches() ? decimal(cap.group(2)) : null;
    return weeks == null || km == null ? null : pair(FROM_WEEKS, weeks, KM, km);
  }

  private static @Nullable JsonNode span(String text) {
    Matcher span = SPAN.matcher(text);
    JsonNode from = span.matches() ? decimal(span.group(1)) : null;
    JsonNode to = span.matches() ? decimal(span.group(2)) : null;
    return from == null || to == null ? null : pair(FROM, from, TO, to);
  }

  private static ObjectNode pair(String one, JsonNode first, String other, JsonNode second) {
    ObjectNode node = NODES.objectNode();
    node.set(one, first);
    node.set(other, second);
    return node;
  }

  private static @Nullable JsonNode list(String text, Function<String, @Nullable JsonNode> read) {
    ArrayNode list = NODES.arrayNode();
    for (String part : text.split(",", -1)) {
      JsonNode node = read.apply(part.strip());
      if (node == null) {
        return null;
      }
      list.add(node);
    }
    return list;
  }

  /** The template with another value. */
  static void put(ObjectNode template, TemplateValue value, JsonNode node) {
    int slash = value.word().indexOf('/');
    if (slash < 0) {
      template.set(value.word(), node);
    } else if (template.get(value.word().substring(0, slash)) instanceof ObjectNode group) {
      group.set(value.word().substring(slash + 1), node);
    }
  }
}
