package dev.cairn.json;

import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One pass over a JSON text, building values and places together. */
final class JsonReading {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(JsonFile.DEEPEST + 1).build())
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** No number a plan could mean has more digits before or after its point. */
  private static final int WIDEST = 300;

  private final char[] text;
  private final int firstLine;
  private int depth;

  JsonReading(char[] text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
  }

  JsonNode read(Spot places) throws JsonProblem {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), text, 0, text.length)) {
      try {
        return whole(parser, places);
      } catch (JacksonException broken) {
        throw new Fault(text, firstLine).explain(broken, parser);
      }
    }
  }

  private JsonNode whole(JsonParser parser, Spot places) throws JsonProblem {
    if (parser.nextToken() == null) {
      throw new JsonProblem(new Place(firstLine, 1), "there is nothing in it");
    }
    JsonNode root = value(parser, places);
    if (parser.nextToken() != null) {
      throw problem(parser, "expected the end of the file, found another value");
    }
    return root;
  }

  private JsonNode value(JsonParser parser, Spot spot) throws JsonProblem {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, spot);
      case START_ARRAY -> array(parser, spot);
      case VALUE_STRING -> NODES.stringNode(wellFormed(parser, parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new IllegalStateException("No value begins with " + parser.currentToken());
    };
  }

  private ObjectNode object(JsonParser parser, Spot spot) throws JsonProblem {
    enter(parser);
    ObjectNode node = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = wellFormed(parser, parser.currentName());
      if (node.has(name)) {
        throw problem(parser, OneLine.quoted(name) + " is there twice");
      }
      Spot member = new Spot(here(parser));
      parser.nextToken();
      node.set(name, value(parser, member));
      spot.member(name, member);
    }
    depth--;
    return node;
  }

  private ArrayNode array(JsonParser parser, Spot spot) throws JsonProblem {
    enter(parser);
    ArrayNode node = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Spot item = new Spot(here(parser));
      node.add(value(parser, item));
      spot.item(item);
    }
    depth--;
    return node;
  }

  private void enter(JsonParser parser) throws JsonProblem {
    if (++depth > JsonFile.DEEPEST) {
      throw problem(parser, "more than " + JsonFile.DEEPEST + " brackets stand inside each other");
    }
  }

  private JsonNode number(JsonParser parser) throws JsonProblem {
    BigDecimal exact = parser.getDecimalValue();
    if (Math.abs((long) exact.precision() - exact.scale()) > WIDEST || exact.scale() > WIDEST) {
      throw problem(parser, "this number is too large or too small to be meant");
    }
    return NODES.numberNode(exact);
  }

  /** Text must be real characters, so that it can be hashed and written again. */
  private String wellFormed(JsonParser parser, String string) throws JsonProblem {
    for (int at = 0; at < string.length(); at++) {
      char c = string.charAt(at);
      if (Character.isHighSurrogate(c)
          && at + 1 < string.length()
          && Character.isLowSurrogate(string.charAt(at + 1))) {
        at++;
      } else if (Character.isSurrogate(c)) {
        throw problem(
            parser, "this text holds half a character (\\u" + Integer.toHexString(c) + ")");
      }
    }
    return string;
  }

  private JsonProblem problem(JsonParser parser, String sentence) {
    return new JsonProblem(here(parser), sentence);
  }

  private Place here(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Place(firstLine - 1 + at.getLineNr(), at.getColumnNr());
  }
}
