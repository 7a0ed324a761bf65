package dev.cairn.intake;

import dev.cairn.json.OneLine;
import tools.jackson.databind.JsonNode;

/** Values of a file as a sentence can carry them. */
public final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  public static String value(JsonNode value) {
    if (value.isObject()) {
      return "an object";
    }
    if (value.isArray()) {
      return "a list";
    }
    if (value.isNumber()) {
      return shortened(value.decimalValue().toPlainString(), LONGEST);
    }
    return value.isString()
        ? '"' + shortened(value.stringValue(), LONGEST) + '"'
        : value.toString();
  }

  /** The text with a blank for every sign that ends a line or shows nothing. */
  public static String oneLine(String text) {
    return shortened(text, text.length());
  }

  /** At most so many characters of one line, whatever somebody put into the text. */
  public static String shortened(String text, int longest) {
    return OneLine.of(text, longest);
  }
}
