package dev.cairn.json;

import org.jspecify.annotations.Nullable;

/** Text of a file as a sentence of one line can carry it. */
public final class OneLine {
  private static final int LONGEST_NAME = 40;

  private OneLine() {}

  /** At most so many characters, with a blank for every sign that ends a line or shows nothing. */
  public static String of(String text, int longest) {
    StringBuilder line = new StringBuilder();
    text.codePoints().limit(longest).forEach(c -> line.appendCodePoint(plain(c) ? c : ' '));
    return text.codePointCount(0, text.length()) > longest ? line + "..." : line.toString();
  }

  static String quoted(@Nullable String name) {
    return '"' + of(String.valueOf(name), LONGEST_NAME) + '"';
  }

  private static boolean plain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }
}
