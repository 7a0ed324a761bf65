package dev.cairn.intake;

import tools.jackson.databind.JsonNode;

/** Values of a file as a sentence can carry them. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  static String value(JsonNode value) {
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

  /** At most so many characters of one line, whatever somebody put into the text. */
  static String shortened(String text, int longest) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return line.length() < text.length() && text.codePointCount(0, text.length()) > longest
        ? line + "..."
        : line.toString();
  }
}
