package dev.cairn.pack.read;

import dev.cairn.json.Place;
import java.nio.charset.StandardCharsets;

/** Finds a character of a JSON text value in its file, where escapes take more room. */
final class TextPlace {
  private static final int UNICODE_ESCAPE = 6;

  private TextPlace() {}

  /** The place of the character {@code offset} of the text that is the value of the member here. */
  static Place of(byte[] file, Place member, int offset) {
    String line = line(new String(file, StandardCharsets.UTF_8), member.line());
    int name = line.indexOf('"', member.column() - 1);
    int at = line.indexOf('"', line.indexOf(':', line.indexOf('"', name + 1)));
    if (name < 0 || at < 0) {
      return member;
    }
    at++;
    for (int i = 0; i < offset && at < line.length(); i++) {
      at += width(line, at);
    }
    return new Place(member.line(), at + 1);
  }

  private static int width(String line, int at) {
    if (line.charAt(at) != '\\') {
      return 1;
    }
    return line.startsWith("\\u", at) ? UNICODE_ESCAPE : 2;
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
