package dev.cairn.ui.rules;

import dev.cairn.ui.text.Words;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** The few facts of a case on one line: "age 50", "injuries: shin splints, monthsSince 3". */
final class GivenWords {
  private static final Words WORDS = Words.of(GivenWords.class);

  private GivenWords() {}

  static String of(JsonNode given) {
    StringJoiner words = new StringJoiner(" · ");
    given.properties().forEach(fact -> words.add(fact(fact.getKey(), fact.getValue())));
    return words.length() == 0 ? WORDS.text("cases.nothing") : words.toString();
  }

  private static String fact(String name, JsonNode value) {
    if (value.isArray()) {
      StringJoiner items = new StringJoiner("; ");
      value.forEach(item -> items.add(item.isObject() ? of(item) : text(item)));
      return spaced(name) + ": " + items;
    }
    return spaced(name) + " " + text(value);
  }

  private static String text(JsonNode value) {
    return value.asString().replace('_', ' ');
  }

  /** "monthsSince" as "months since". */
  private static String spaced(String name) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      words.append(Character.isUpperCase(letter) ? " " : "");
      words.append(Character.toLowerCase(letter));
    }
    return words.toString();
  }
}
