package dev.cairn.pack.shelf;

import com.networknt.schema.Error;
import dev.cairn.pack.condition.Spelling;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where a file breaks its schema, in a coach's words instead of the library's. */
record SchemaFault(String pointer, String message, String maybe) {
  static SchemaFault of(Error error, String pointer, JsonNode schema) {
    String message =
        error.getKeyword().equals("pattern")
            ? form(error, pointer, schema)
            : message(error, pointer);
    return new SchemaFault(place(error, pointer), message, maybe(error, schema));
  }

  /** An unknown member is reported where it stands, everything else where it was looked for. */
  private static String place(Error error, String pointer) {
    return error.getKeyword().equals("additionalProperties")
        ? pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1")
        : pointer;
  }

  private static String message(Error error, String pointer) {
    String name = name(pointer);
    JsonNode limit = error.getSchemaNode();
    JsonNode found = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "required" -> "\"" + error.getProperty() + "\" is missing" + inside(pointer);
      case "additionalProperties" ->
          "there is no field \"" + error.getProperty() + "\"" + inside(pointer);
      case "type" -> name + " must be " + kinds(limit) + ", but is " + kind(found);
      case "enum" -> name + " is " + found + ", but can only be " + words(limit);
      case "const" -> name + " is " + found + ", but this Cairn only reads " + limit;
      case "minimum" -> name + " is " + found + ", but must be at least " + limit;
      case "maximum" -> name + " is " + found + ", but must be at most " + limit;
      case "exclusiveMinimum" -> name + " is " + found + ", but must be above " + limit;
      case "minItems", "minProperties" -> name + " is empty, but needs at least " + limit;
      case "maxItems" -> name + " holds more than " + limit;
      case "maxLength" -> name + " is longer than " + limit + " characters";
      case "uniqueItems" -> name + " names the same twice";
      default -> name + " does not fit (" + error.getMessage() + ")";
    };
  }

  /** What a text must look like stands beside its pattern in words. */
  private static String form(Error error, String pointer, JsonNode schema) {
    return (name(pointer) + " must be " + parent(error, schema).path("$comment").asString(""))
        + (", but is " + error.getInstanceNode());
  }

  private static String maybe(Error error, JsonNode schema) {
    return switch (error.getKeyword()) {
      case "required" -> "it was forgotten";
      case "additionalProperties" -> meantField(error, schema);
      case "enum" -> meantWord(error);
      case "const" -> "the pack is made for a newer Cairn";
      case "pattern" -> "a character slipped in or is missing";
      case "minimum", "maximum", "exclusiveMinimum" -> "the unit is another one";
      case "type" -> "quotes are missing or too many";
      default -> "it is not finished";
    };
  }

  private static String meantField(Error error, JsonNode schema) {
    return Spelling.meant(
        error.getProperty(), List.copyOf(parent(error, schema).path("properties").propertyNames()));
  }

  private static String meantWord(Error error) {
    List<String> words = new ArrayList<>();
    error.getSchemaNode().forEach(word -> words.add(word.asString("")));
    return Spelling.meant(error.getInstanceNode().asString(""), words);
  }

  /** The part of the schema that holds the keyword which was broken. */
  private static JsonNode parent(Error error, JsonNode schema) {
    String location = error.getSchemaLocation().getFragment().toString();
    return schema.at(location.substring(0, location.lastIndexOf('/')));
  }

  private static String name(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (!last.matches("[0-9]+")) {
      return last.isEmpty() ? "the file" : "\"" + last + "\"";
    }
    String list = pointer.substring(0, pointer.lastIndexOf('/'));
    return "entry " + (Integer.parseInt(last) + 1) + " of " + name(list);
  }

  private static String inside(String pointer) {
    return pointer.isEmpty() ? "" : " in " + name(pointer);
  }

  private static String words(JsonNode limit) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < limit.size(); i++) {
      words.append(i == 0 ? "" : i == limit.size() - 1 ? " or " : ", ").append(limit.get(i));
    }
    return words.toString();
  }

  private static String kinds(JsonNode types) {
    List<String> kinds = new ArrayList<>();
    if (types.isArray()) {
      types.forEach(type -> kinds.add(kind(type.asString())));
    } else {
      kinds.add(kind(types.asString()));
    }
    return String.join(" or ", kinds);
  }

  private static String kind(JsonNode found) {
    return switch (found.getNodeType()) {
      case STRING -> "the text " + found;
      case NUMBER -> "the number " + found;
      case BOOLEAN -> found.toString();
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NULL, MISSING, BINARY, POJO -> "nothing";
    };
  }

  private static String kind(String type) {
    return switch (type) {
      case "string" -> "a text";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "an object";
      default -> "nothing";
    };
  }
}
